import { thisPage } from './this-page.ts';

/** Gets what the server knows, as data of the type that the protocol says; nothing where it does not answer. */
export async function ask<Answer>(address: string, signal?: AbortSignal): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, signal === undefined ? {} : { signal });
    const answer: Answer | undefined = response.ok ? await response.json() : undefined;
    return answer;
  } catch {
    return undefined; // the connection says that the server is gone
  }
}

/** Asks the server to do something: the answer, or why it did not. */
export async function tell<Answer>(address: string, wish: object): Promise<Answer | { readonly problem: string }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-signpost-token': thisPage.token },
      body: JSON.stringify(wish),
    });
    const isData = response.headers.get('content-type')?.startsWith('application/json') === true;
    const answer: Answer | { readonly problem: string } = isData
      ? await response.json()
      : { problem: await response.text() };
    return answer;
  } catch {
    return { problem: 'The preview does not answer: is it still running?' };
  }
}
