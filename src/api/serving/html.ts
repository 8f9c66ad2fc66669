// Text and data inside of HTML.

/** A text, also in an attribute. */
export const textInHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

/** JSON that can't end the script element it stands in: `</script>` and `<!--` both need a `<`. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
