import { UsageError } from '@signpost/model';

/** Sphinx is to build a project that has no site of it. */
export function missingSphinxSite(): UsageError {
  return new UsageError('missing-sphinx-site', {
    message: 'no conf.py says where the documents for Sphinx are',
    hint: 'leave --engine out for the fast preview, or name another builder under serve.engines in signpost.yaml',
  });
}
