// A question to the API: the text of its document, and the types of what goes in and of what comes out.

export interface Question<Answer, Variables> {
  readonly name: string
  readonly text: string
  /** Only for the compiler: it is never there. */
  readonly types?: (variables: Variables) => Answer
}
