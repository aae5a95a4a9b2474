/** As many lines may stand in the contents of a page, all lists of them together: a page may ask for them in each section. */
export const mostListed = 20_000;
