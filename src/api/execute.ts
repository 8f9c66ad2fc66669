// Executing a request, in graphql-js's place: each root field is read by one statement, whose rows are shaped straight into the
// response. Whatever isn't that plain (introspection, an error, a null where there can be none) is executed by graphql-js over what
// has been read, so that the response is always the one that it would give.

import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByGraphqlJs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { isDated, type Time, timeOf } from './at.ts'
import { collectFields, type Fields, type Operation } from './compile/selection.ts'
import { type Answered, footnotes, isCited } from './footnotes.ts'
import { type Answer, type Request, type RequestContext, readRoot } from './read.ts'
import { readerFor } from './reader.ts'
import type { RootAnswer } from './schema.ts'

export interface Asked {
  document: DocumentNode
  /** Undefined where the document has none of that name. */
  operation: OperationDefinitionNode | undefined
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
  context: RequestContext
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** Hands the schema and our execution to Apollo Server, which takes both from a gateway. */
export function gatewayTo(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({
      executor: ({ document, operation, request: { operationName, variables }, context }) =>
        execute(schema, {
          document,
          operation,
          operationName,
          variables,
          context: context as unknown as RequestContext,
        }),
    }),
    stop: async () => {},
  }
}

/** Executes an operation (GraphQL specification, section 6 "Execution"). Doesn't throw: what goes wrong is in the result. */
export async function execute(schema: GraphQLSchema, asked: Asked): Promise<ExecutionResult> {
  const { operation: node, document, context } = asked
  if (node?.operation !== 'query') return byGraphqlJs(schema, asked, new Map())
  const { errors, coerced: variables } = getVariableValues(
    schema,
    node.variableDefinitions ?? [],
    asked.variables ?? {},
    { maxErrors: MAX_ERRORS },
  )
  if (errors !== undefined) return { errors: errors.map(ofTheClient) }
  const fragments = fragmentsOf(document)
  const operation = { schema, fragments, variables, rates: context.rates, cited: isCited(node), dated: isDated(node) }
  const fields = rootFields(operation, node)
  if (fields === null) return byGraphqlJs(schema, asked, new Map())
  const request: Request = { context, node, operation }
  const ours = [...fields].filter(([, [first]]) => !isIntrospective(first!))
  const time = timeOf(readerFor(context), operation, node, ours.length)
  const answers = new Map<string, RootAnswer>(
    await Promise.all(
      ours.map(
        async ([key, nodes]) => [key, await answerTo(async () => readRoot(request, nodes, await time))] as const,
      ),
    ),
  )
  const result = plainly(fields, answers) ?? (await byGraphqlJs(schema, asked, answers))
  // Where the time could not be found out, the root fields have said why.
  const { at, epoch } = await time.catch(() => UNKNOWN_TIME)
  if (context.note !== undefined && epoch !== null) context.note.epoch = epoch
  const citations =
    operation.cited && result.data ? footnotes(result.data, answered(operation, fields, answers)) : undefined
  if (at === undefined && citations === undefined) return result
  return { ...result, extensions: { ...(at && { at }), ...(citations && { citations }) } }
}

const UNKNOWN_TIME: Time = { epoch: null, asOf: undefined, at: undefined }

/** What graphql-js says of a variable is known by the variable; that there are too many such errors is said of none. */
const ofTheClient = (error: GraphQLError): GraphQLError =>
  error.nodes === undefined ? new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } }) : error

/** Errors in variables that are reported: each shows the value around it, however large that is. */
const MAX_ERRORS = 5

/** Null where graphql-js has to say what is wrong: a directive that the variables don't fit. */
function rootFields(operation: Operation, node: OperationDefinitionNode): Fields | null {
  try {
    return collectFields(operation, operation.schema.getQueryType()!, [node])
  } catch {
    return null
  }
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.filter(each => each.kind === Kind.FRAGMENT_DEFINITION).map(each => [each.name.value, each]),
  )

const isIntrospective = ({ name }: FieldNode): boolean => name.value.startsWith('__')

async function answerTo(read: () => Promise<Answer>): Promise<RootAnswer> {
  try {
    return await read()
  } catch (error) {
    return { error }
  }
}

/** The response, if everything has been answered and can be put into it as it is. */
function plainly(fields: Fields, answers: ReadonlyMap<string, RootAnswer>): ExecutionResult | null {
  const data: [string, unknown][] = []
  for (const [key, [first]] of fields) {
    const answer = answers.get(key)
    if (answer === undefined && first!.name.value === '__typename') data.push([key, 'Query'])
    else if (answer === undefined || 'error' in answer || answer.failed) return null
    else data.push([key, answer.value])
  }
  return { data: Object.fromEntries(data) }
}

async function byGraphqlJs(
  schema: GraphQLSchema,
  { document, operationName, variables }: Asked,
  answers: ReadonlyMap<string, RootAnswer>,
): Promise<ExecutionResult> {
  return executeByGraphqlJs({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables ?? null,
    rootValue: Object.fromEntries(answers),
  })
}

function answered(
  operation: Operation,
  fields: Fields,
  answers: ReadonlyMap<string, RootAnswer>,
): ReadonlyMap<string, Answered> {
  const found = [...answers].flatMap(([key, answer]) =>
    'error' in answer ? [] : [[key, { operation, nodes: fields.get(key)!, value: answer.value }] as const],
  )
  return new Map(found)
}
