// Which variables of an operation decide on something.

import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql'

/** The names of the variables in all arguments whose name is wanted, of fields and directives, however deep, in order. */
export function variablesIn(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
  isWanted: (argument: string) => boolean,
): string[] {
  const names = new Set<string>()
  for (const definition of definitions)
    visit(definition, {
      Argument({ name, value }) {
        if (!isWanted(name.value)) return
        visit(value, {
          Variable(variable) {
            names.add(variable.name.value)
          },
        })
      },
    })
  return [...names].sort()
}
