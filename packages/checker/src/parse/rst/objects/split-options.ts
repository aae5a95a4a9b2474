const option = /^((?:\/|--|-|\+)?[^\s=]+)(.*)$/;

/** The names in the description of a command's option: `-m <module>, --module <module>, --flag[=x]` has three. */
export function splitOptions(signature: string): string[] {
  return signature.split(', ').flatMap((written) => {
    const match = option.exec(written.trim());
    if (match?.[1] === undefined) return [];
    const isOptional = match[1].endsWith('[') && match[2]?.endsWith(']') === true;
    return [isOptional ? match[1].slice(0, -1) : match[1]];
  });
}
