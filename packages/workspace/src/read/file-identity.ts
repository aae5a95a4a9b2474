/**
 * What tells, without reading it, whether a file still holds what it held: git's id of the content, or what the disk says of
 * the file. Times are milliseconds since 1970 with their fraction; `changed` cannot be set by a program.
 */
export type FileIdentity =
  | { readonly kind: 'object'; readonly object: string }
  | {
      readonly kind: 'disk';
      readonly size: number;
      readonly modified: number;
      readonly changed: number;
      readonly inode: number;
    };
