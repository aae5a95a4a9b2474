/**
 * What may stand between two items of YAML or TOML: white space, line ends and comments. White space is one run: the engine keeps a
 * place for each turn of a loop, of which there may be millions.
 */
export const hashGap = /\s*(?:#[^\n]*\s*)*/y;
