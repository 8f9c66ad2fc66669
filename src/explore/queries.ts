// Made by `npm run codegen` of schema/ and src/explore/queries/*.graphql: change those instead.

import type { Question } from './question.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DerivationKind =
  | 'SUM_OF'
  | 'CONVERTED'
  | 'CONTEXT'
  | 'CELLS'
  | 'INFERRED';

export type ClaimEventKind =
  | 'CITED'
  | 'WITHDRAWN'
  | 'RETRACTED'
  | 'RESTORED';

export type Predicate =
  | 'INVESTED_IN'
  | 'PARTICIPATED_IN'
  | 'RAISED'
  | 'FUNDED'
  | 'FOUNDED'
  | 'LEADS'
  | 'INCUBATED'
  | 'DEVELOPED'
  | 'USES_TECHNOLOGY'
  | 'COMPARABLE_TO'
  | 'COMPETES_WITH'
  | 'PARTNERED_WITH'
  | 'SUBSIDIARY_OF'
  | 'ACQUIRED'
  | 'MANAGES'
  | 'FOCUSES_ON'
  | 'INVESTS_IN_FIELD'
  | 'OPTIMISED_FOR'
  | 'OFFERS'
  | 'SERVES'
  | 'USED_FOR'
  | 'BUSINESS_MODEL'
  | 'AIMS_AT'
  | 'EVOLVES_INTO'
  | 'REPRESENTS'
  | 'RANKS_AMONG'
  | 'VALUED_FOR'
  | 'HAS_STRENGTH'
  | 'HAS_WEAKNESS'
  | 'DEPENDS_ON'
  | 'VALUATION'
  | 'AMOUNT_RAISED'
  | 'TOTAL_RAISED'
  | 'ROUND_STAGE'
  | 'ROUND_STATUS'
  | 'CONTEXT_LENGTH'
  | 'INFERENCE_COST'
  | 'RELEASED_ON'
  | 'DAILY_ACTIVE_USERS'
  | 'FORECAST_HORIZON'
  | 'STRATEGY'
  | 'CHARACTERISTIC'
  | 'RISK'
  | 'VIEWPOINT'
  | 'FORECAST';

export type Modality =
  | 'REPORTED'
  | 'PLANNED'
  | 'ESTIMATED'
  | 'FORECAST'
  | 'OPINION';

export type Stance =
  | 'ASSERTS'
  | 'DENIES';

export type ValuationBasis =
  | 'PRE_MONEY'
  | 'POST_MONEY';

export type Parts =
  | 'COMPLETE';

export type Phase =
  | 'FORMER'
  | 'CURRENT';

export type Agreement =
  | 'CORROBORATED'
  | 'SINGLE_SOURCE'
  | 'DISPUTED'
  | 'NONE';

export type ConflictKind =
  | 'DENIAL'
  | 'FACET'
  | 'CURRENCY_SLIP'
  | 'SCALE_SLIP'
  | 'TEMPORAL'
  | 'GENUINE'
  | 'RATE'
  | 'SUM';

export type ConflictState =
  | 'OPEN'
  | 'EXPLAINED'
  | 'SETTLED';

export type CheckKind =
  | 'SUM'
  | 'RATE';

export type CheckOutcome =
  | 'HOLDS'
  | 'EXCEEDS'
  | 'FALLS_SHORT'
  | 'OFF';

export type Verdict =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED'
  | 'SAME'
  | 'DIFFERENT'
  | 'UNSURE';

export type Rank =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED';

export type ConflictFilter = {
  readonly and?: ReadonlyArray<ConflictFilter> | null | undefined;
  readonly or?: ReadonlyArray<ConflictFilter> | null | undefined;
  readonly not?: ConflictFilter | null | undefined;
  readonly kinds?: ReadonlyArray<ConflictKind> | null | undefined;
  readonly states?: ReadonlyArray<ConflictState> | null | undefined;
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  readonly subjects?: ReadonlyArray<string> | null | undefined;
};

export type EntityKind =
  | 'Company'
  | 'Fund'
  | 'Person'
  | 'Model'
  | 'Product'
  | 'Technology'
  | 'FundingRound'
  | 'Organization'
  | 'Topic';

export type AliasKind =
  | 'NAME'
  | 'LEGAL'
  | 'FORMER'
  | 'BRAND'
  | 'TRANSLITERATION'
  | 'TRANSLATION'
  | 'ABBREVIATION'
  | 'MISSPELLING';

export type SearchReason =
  | 'EXACT'
  | 'PREFIX'
  | 'WORDS'
  | 'ROMANISED'
  | 'ACRONYM'
  | 'TYPO';

export type SourceKind =
  | 'ARTICLE'
  | 'REPORT'
  | 'PAPER'
  | 'FILING'
  | 'PRESS_RELEASE'
  | 'WEB_PAGE'
  | 'BOOK'
  | 'DATA'
  | 'OTHER';

export type Unit =
  | 'users'
  | 'tokens'
  | 'characters'
  | 'parameters'
  | 'percent'
  | 'ratio'
  | 'months'
  | 'units';

export type ClaimPageQueryVariables = Exact<{
  id: string;
  currency: string;
}>;


export type ClaimPageQuery = { readonly claim: { readonly subjectId: string, readonly objectId: string | null, readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly converted: { readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } } | null, readonly citations: ReadonlyArray<{ readonly start: number, readonly dataset: string, readonly subjectAsWritten: string | null, readonly objectAsWritten: string | null, readonly context: string | null, readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly assertedBy:
        | (
          { readonly id: string }
          & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
        )
        | (
          { readonly title: string, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly statement: string, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null }>, readonly history: ReadonlyArray<{ readonly event: ClaimEventKind, readonly epoch: number, readonly at: string, readonly dataset: string, readonly sourceId: string, readonly citationId: string, readonly quote: string }>, readonly value:
      | (
        { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Money' }
      )
      | (
        { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Quantity' }
      )
      | (
        { readonly text: string }
        & { readonly __typename: 'TextValue' }
      )
      | (
        { readonly date: string, readonly inferred: boolean }
        & { readonly __typename: 'DateValue' }
      )
     | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
      | (
        { readonly id: string }
        & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
      )
      | (
        { readonly title: string, readonly publisher: string | null, readonly id: string }
        & { readonly __typename: 'Source' }
      )
     | null } | null };

export type ConflictPageQueryVariables = Exact<{
  id: string;
}>;


export type ConflictPageQuery = { readonly conflict: { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
        | (
          { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
          & { readonly __typename: 'Money' }
        )
        | (
          { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
          & { readonly __typename: 'Quantity' }
        )
        | (
          { readonly text: string }
          & { readonly __typename: 'TextValue' }
        )
        | (
          { readonly date: string, readonly inferred: boolean }
          & { readonly __typename: 'DateValue' }
        )
       | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
        | (
          { readonly id: string }
          & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
        )
        | (
          { readonly name: string, readonly id: string }
          & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
        )
        | (
          { readonly title: string, readonly publisher: string | null, readonly id: string }
          & { readonly __typename: 'Source' }
        )
       | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly text: string, readonly favours: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly claim: { readonly id: string } }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null }> } | null };

export type ConflictsQueryVariables = Exact<{
  filter?: ConflictFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly statement: string, readonly value:
            | (
              { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Money' }
            )
            | (
              { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Quantity' }
            )
            | (
              { readonly text: string }
              & { readonly __typename: 'TextValue' }
            )
            | (
              { readonly date: string, readonly inferred: boolean }
              & { readonly __typename: 'DateValue' }
            )
           | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> } }> } | null };

export type EntityHeadQueryVariables = Exact<{
  id: string;
}>;


export type EntityHeadQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly formerIds: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly aliases: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly kind: AliasKind }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null }> } | null };

export type FactQueryVariables = Exact<{
  id: string;
  predicate: Predicate;
  currency: string;
}>;


export type FactQuery = { readonly entity: { readonly id: string, readonly fact: { readonly predicate: Predicate, readonly claimCount: number, readonly agreement: Agreement, readonly independentOrigins: number, readonly best: { readonly id: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
          )
          | (
            { readonly title: string, readonly publisher: string | null, readonly id: string }
            & { readonly __typename: 'Source' }
          )
         | null }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly kind: CheckKind, readonly outcome: CheckOutcome, readonly explanation: string }>, readonly conversions: ReadonlyArray<{ readonly claimId: string, readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } }> } | null } | null };

export type BestClaimQueryVariables = Exact<{
  id: string;
}>;


export type BestClaimQuery = { readonly claim: { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
      | (
        { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Money' }
      )
      | (
        { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Quantity' }
      )
      | (
        { readonly text: string }
        & { readonly __typename: 'TextValue' }
      )
      | (
        { readonly date: string, readonly inferred: boolean }
        & { readonly __typename: 'DateValue' }
      )
     | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
      | (
        { readonly id: string }
        & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
      )
      | (
        { readonly title: string, readonly publisher: string | null, readonly id: string }
        & { readonly __typename: 'Source' }
      )
     | null } | null };

export type FactClaimsQueryVariables = Exact<{
  id: string;
  predicate: Predicate;
  after?: string | null | undefined;
}>;


export type FactClaimsQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
          )
          | (
            { readonly title: string, readonly publisher: string | null, readonly id: string }
            & { readonly __typename: 'Source' }
          )
         | null } }> } | null };

export type EntityConflictsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EntityConflictsQuery = { readonly entity: { readonly id: string, readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
              | (
                { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
                & { readonly __typename: 'Money' }
              )
              | (
                { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
                & { readonly __typename: 'Quantity' }
              )
              | (
                { readonly text: string }
                & { readonly __typename: 'TextValue' }
              )
              | (
                { readonly date: string, readonly inferred: boolean }
                & { readonly __typename: 'DateValue' }
              )
             | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
              | (
                { readonly id: string }
                & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
              )
              | (
                { readonly name: string, readonly id: string }
                & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
              )
              | (
                { readonly title: string, readonly publisher: string | null, readonly id: string }
                & { readonly __typename: 'Source' }
              )
             | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly text: string, readonly favours: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly claim: { readonly id: string } }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null }> } }> } } | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { readonly entity: { readonly id: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly claimCount: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
            | (
              { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Money' }
            )
            | (
              { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Quantity' }
            )
            | (
              { readonly text: string }
              & { readonly __typename: 'TextValue' }
            )
            | (
              { readonly date: string, readonly inferred: boolean }
              & { readonly __typename: 'DateValue' }
            )
           | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
            | (
              { readonly id: string }
              & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
            )
            | (
              { readonly title: string, readonly publisher: string | null, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }> } } | null };

export type EntityDenialsQueryVariables = Exact<{
  id: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityDenialsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
          | (
            { readonly id: string }
            & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
          )
          | (
            { readonly name: string, readonly id: string }
            & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
          )
          | (
            { readonly title: string, readonly publisher: string | null, readonly id: string }
            & { readonly __typename: 'Source' }
          )
         | null } }> } | null };

export type CompanyInvestorsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CompanyInvestorsQuery = { readonly company: { readonly id: string, readonly investors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly claimCount: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
            | (
              { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Money' }
            )
            | (
              { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Quantity' }
            )
            | (
              { readonly text: string }
              & { readonly __typename: 'TextValue' }
            )
            | (
              { readonly date: string, readonly inferred: boolean }
              & { readonly __typename: 'DateValue' }
            )
           | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
            | (
              { readonly id: string }
              & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
            )
            | (
              { readonly name: string, readonly id: string }
              & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
            )
            | (
              { readonly title: string, readonly publisher: string | null, readonly id: string }
              & { readonly __typename: 'Source' }
            )
           | null }> }> } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
}>;


export type NeighbourhoodQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly claimCount: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly claimCount: number, readonly node: { readonly id: string } }> } }, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly subject: { readonly id: string } }> }> } } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly stats: { readonly entities: number, readonly sources: number, readonly claims: number, readonly conflicts: number, readonly citations: number, readonly datasets: number, readonly epoch: number, readonly publishedAt: string | null } | null, readonly conflicts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly statement: string, readonly value:
            | (
              { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Money' }
            )
            | (
              { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
              & { readonly __typename: 'Quantity' }
            )
            | (
              { readonly text: string }
              & { readonly __typename: 'TextValue' }
            )
            | (
              { readonly date: string, readonly inferred: boolean }
              & { readonly __typename: 'DateValue' }
            )
           | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> } }> } | null, readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }> } | null };

export type EntitiesQueryVariables = Exact<{
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
}>;


export type EntitiesQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly description: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string } }> } | null };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matchedOn: string, readonly reason: SearchReason, readonly node: { readonly description: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string } }> | null };

export type SumFragment = { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean };

type AnyValue_Money_Fragment = (
  { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
  & { readonly __typename: 'Money' }
);

type AnyValue_Quantity_Fragment = (
  { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
  & { readonly __typename: 'Quantity' }
);

type AnyValue_TextValue_Fragment = (
  { readonly text: string }
  & { readonly __typename: 'TextValue' }
);

type AnyValue_DateValue_Fragment = (
  { readonly date: string, readonly inferred: boolean }
  & { readonly __typename: 'DateValue' }
);

export type AnyValueFragment =
  | AnyValue_Money_Fragment
  | AnyValue_Quantity_Fragment
  | AnyValue_TextValue_Fragment
  | AnyValue_DateValue_Fragment
;

export type EntityNameFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type SourceNameFragment = { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null };

export type WordsFragment = { readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } };

export type StatedFragment = { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly value:
    | (
      { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
      & { readonly __typename: 'Money' }
    )
    | (
      { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
      & { readonly __typename: 'Quantity' }
    )
    | (
      { readonly text: string }
      & { readonly __typename: 'TextValue' }
    )
    | (
      { readonly date: string, readonly inferred: boolean }
      & { readonly __typename: 'DateValue' }
    )
   | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
    | (
      { readonly id: string }
      & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
    )
    | (
      { readonly title: string, readonly publisher: string | null, readonly id: string }
      & { readonly __typename: 'Source' }
    )
   | null };

export type SaidFragment = { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
    | (
      { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
      & { readonly __typename: 'Money' }
    )
    | (
      { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
      & { readonly __typename: 'Quantity' }
    )
    | (
      { readonly text: string }
      & { readonly __typename: 'TextValue' }
    )
    | (
      { readonly date: string, readonly inferred: boolean }
      & { readonly __typename: 'DateValue' }
    )
   | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
    | (
      { readonly id: string }
      & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
    )
    | (
      { readonly name: string, readonly id: string }
      & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
    )
    | (
      { readonly title: string, readonly publisher: string | null, readonly id: string }
      & { readonly __typename: 'Source' }
    )
   | null };

export type DecisionFragment = { readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null };

export type DisagreementFragment = { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly rank: Rank, readonly isInferred: boolean, readonly asOf: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly tranche: string | null, readonly basis: ValuationBasis | null, readonly phase: Phase | null, readonly role: string | null, readonly parts: Parts | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly locator: string | null, readonly asStated: string | null, readonly statedEquivalent: string | null, readonly attribution: string | null, readonly note: string | null, readonly link: string | null, readonly derivation: { readonly kind: DerivationKind, readonly explanation: string } | null, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null } }>, readonly value:
      | (
        { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Money' }
      )
      | (
        { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Quantity' }
      )
      | (
        { readonly text: string }
        & { readonly __typename: 'TextValue' }
      )
      | (
        { readonly date: string, readonly inferred: boolean }
        & { readonly __typename: 'DateValue' }
      )
     | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly round: { readonly id: string, readonly name: string } | null, readonly holder:
      | (
        { readonly id: string }
        & { readonly __typename: 'Citation' | 'Claim' | 'Conflict' | 'Judgement' }
      )
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Company' | 'Fund' | 'FundingRound' | 'Model' | 'Organization' | 'Person' | 'Product' | 'Technology' | 'Topic' }
      )
      | (
        { readonly title: string, readonly publisher: string | null, readonly id: string }
        & { readonly __typename: 'Source' }
      )
     | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly text: string, readonly favours: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly claim: { readonly id: string } }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly author: string | null, readonly date: string | null, readonly dataset: string, readonly entityIds: ReadonlyArray<string>, readonly canonical: string | null, readonly name: string | null }> };

export type DisagreementLineFragment = { readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly explanation: string, readonly predicate: Predicate, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly modality: Modality, readonly statement: string, readonly value:
      | (
        { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Money' }
      )
      | (
        { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Quantity' }
      )
      | (
        { readonly text: string }
        & { readonly __typename: 'TextValue' }
      )
      | (
        { readonly date: string, readonly inferred: boolean }
        & { readonly __typename: 'DateValue' }
      )
     | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> };

export type SourceHeadQueryVariables = Exact<{
  id: string;
}>;


export type SourceHeadQuery = { readonly source: { readonly authors: ReadonlyArray<string>, readonly language: string | null, readonly licence: string | null, readonly note: string | null, readonly sha256: string | null, readonly text: string | null, readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null, readonly drawsOn: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedOnInferred: boolean, readonly url: string | null }>, readonly retraction: { readonly reason: string, readonly epoch: number, readonly at: string } | null, readonly claims: { readonly totalCount: number } } | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly isInferred: boolean, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly sha256: string, readonly source: { readonly id: string } }> } }> } | null };

export type CompanyTimelineQueryVariables = Exact<{
  id: string;
  currency: string;
}>;


export type CompanyTimelineQuery = { readonly company: { readonly id: string, readonly valuation: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly asOf: string | null, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly converted: { readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null, readonly fundingRounds: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly amountRaised: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly asOf: string | null, readonly value:
                | (
                  { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
                  & { readonly __typename: 'Money' }
                )
                | (
                  { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
                  & { readonly __typename: 'Quantity' }
                )
                | (
                  { readonly text: string }
                  & { readonly __typename: 'TextValue' }
                )
                | (
                  { readonly date: string, readonly inferred: boolean }
                  & { readonly __typename: 'DateValue' }
                )
               | null, readonly converted: { readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null } }> } } | null };

export type RoundTimelineQueryVariables = Exact<{
  id: string;
  currency: string;
}>;


export type RoundTimelineQuery = { readonly fundingRound: { readonly id: string, readonly name: string, readonly amountRaised: { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly asOf: string | null, readonly value:
          | (
            { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Money' }
          )
          | (
            { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
            & { readonly __typename: 'Quantity' }
          )
          | (
            { readonly text: string }
            & { readonly __typename: 'TextValue' }
          )
          | (
            { readonly date: string, readonly inferred: boolean }
            & { readonly __typename: 'DateValue' }
          )
         | null, readonly converted: { readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null } | null };

export type AmountsFragment = { readonly claimCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly statement: string, readonly modality: Modality, readonly stance: Stance, readonly asOf: string | null, readonly value:
      | (
        { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Money' }
      )
      | (
        { readonly number: string | null, readonly unit: Unit, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean }
        & { readonly __typename: 'Quantity' }
      )
      | (
        { readonly text: string }
        & { readonly __typename: 'TextValue' }
      )
      | (
        { readonly date: string, readonly inferred: boolean }
        & { readonly __typename: 'DateValue' }
      )
     | null, readonly converted: { readonly basis: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly lower: string | null, readonly upper: string | null, readonly approximate: boolean } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly state: ConflictState, readonly claims: ReadonlyArray<{ readonly id: string }> }> };

export const ClaimPage: Question<ClaimPageQuery, ClaimPageQueryVariables> = { name: 'ClaimPage', text: "query ClaimPage($id: ID!, $currency: CurrencyCode!) {\n  claim(id: $id) {\n    ...Stated\n    subjectId\n    objectId\n    converted(currency: $currency) {\n      basis\n      money {\n        ...Sum\n      }\n    }\n    citations(first: 50) {\n      ...Words\n      start\n      dataset\n      subjectAsWritten\n      objectAsWritten\n      context(chars: 160)\n      assertedBy {\n        __typename\n        id\n        ... on Entity {\n          name\n        }\n        ... on Source {\n          title\n        }\n      }\n    }\n    conflicts(first: 20) {\n      ...DisagreementLine\n    }\n    judgements {\n      ...Decision\n    }\n    history {\n      event\n      epoch\n      at\n      dataset\n      sourceId\n      citationId\n      quote\n    }\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}\n\nfragment DisagreementLine on Conflict {\n  id\n  kind\n  state\n  explanation\n  predicate\n  subject {\n    ...EntityName\n  }\n  claims(first: 13) {\n    id\n    stance\n    modality\n    statement\n    value {\n      ...AnyValue\n    }\n    object {\n      ...EntityName\n    }\n  }\n}\n\nfragment Decision on Judgement {\n  id\n  verdict\n  reason\n  author\n  date\n  dataset\n  entityIds\n  canonical\n  name\n}" }

export const ConflictPage: Question<ConflictPageQuery, ConflictPageQueryVariables> = { name: 'ConflictPage', text: "query ConflictPage($id: ID!) {\n  conflict(id: $id) {\n    ...Disagreement\n  }\n}\n\nfragment Disagreement on Conflict {\n  id\n  kind\n  state\n  explanation\n  predicate\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  claims(first: 21) {\n    ...Said\n  }\n  evidence {\n    id\n    text\n    favours(first: 5) {\n      id\n      statement\n    }\n    claim {\n      id\n    }\n  }\n  judgements {\n    ...Decision\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}\n\nfragment Decision on Judgement {\n  id\n  verdict\n  reason\n  author\n  date\n  dataset\n  entityIds\n  canonical\n  name\n}" }

export const Conflicts: Question<ConflictsQuery, ConflictsQueryVariables> = { name: 'Conflicts', text: "query Conflicts($filter: ConflictFilter, $after: String) {\n  conflicts(first: 20, after: $after, filter: $filter) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...DisagreementLine\n      }\n    }\n  }\n}\n\nfragment DisagreementLine on Conflict {\n  id\n  kind\n  state\n  explanation\n  predicate\n  subject {\n    ...EntityName\n  }\n  claims(first: 13) {\n    id\n    stance\n    modality\n    statement\n    value {\n      ...AnyValue\n    }\n    object {\n      ...EntityName\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}" }

export const EntityHead: Question<EntityHeadQuery, EntityHeadQueryVariables> = { name: 'EntityHead', text: "query EntityHead($id: ID!) {\n  entity(id: $id) {\n    id\n    kind\n    name\n    formerIds\n    description\n    note\n    aliases {\n      name\n      language\n      kind\n    }\n    judgements {\n      ...Decision\n    }\n  }\n}\n\nfragment Decision on Judgement {\n  id\n  verdict\n  reason\n  author\n  date\n  dataset\n  entityIds\n  canonical\n  name\n}" }

export const Fact: Question<FactQuery, FactQueryVariables> = { name: 'Fact', text: "query Fact($id: ID!, $predicate: Predicate!, $currency: CurrencyCode!) {\n  entity(id: $id) {\n    id\n    fact(predicate: $predicate, currency: $currency) {\n      predicate\n      claimCount\n      agreement\n      independentOrigins\n      best {\n        id\n      }\n      claims(first: 20) {\n        ...Said\n      }\n      conflicts(first: 10) {\n        id\n        kind\n        state\n      }\n      checks {\n        id\n        kind\n        outcome\n        explanation\n      }\n      conversions {\n        claimId\n        basis\n        money {\n          ...Sum\n        }\n      }\n    }\n  }\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const BestClaim: Question<BestClaimQuery, BestClaimQueryVariables> = { name: 'BestClaim', text: "query BestClaim($id: ID!) {\n  claim(id: $id) {\n    ...Said\n  }\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const FactClaims: Question<FactClaimsQuery, FactClaimsQueryVariables> = { name: 'FactClaims', text: "query FactClaims($id: ID!, $predicate: Predicate!, $after: String) {\n  claims(\n    first: 20\n    after: $after\n    filter: {subjects: [$id], predicates: [$predicate]}\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...Said\n      }\n    }\n  }\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const EntityConflicts: Question<EntityConflictsQuery, EntityConflictsQueryVariables> = { name: 'EntityConflicts', text: "query EntityConflicts($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    conflicts(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...Disagreement\n        }\n      }\n    }\n  }\n}\n\nfragment Disagreement on Conflict {\n  id\n  kind\n  state\n  explanation\n  predicate\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  claims(first: 21) {\n    ...Said\n  }\n  evidence {\n    id\n    text\n    favours(first: 5) {\n      id\n      statement\n    }\n    claim {\n      id\n    }\n  }\n  judgements {\n    ...Decision\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}\n\nfragment Decision on Judgement {\n  id\n  verdict\n  reason\n  author\n  date\n  dataset\n  entityIds\n  canonical\n  name\n}" }

export const EntityRelations: Question<EntityRelationsQuery, EntityRelationsQueryVariables> = { name: 'EntityRelations', text: "query EntityRelations($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    relations(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        claimCount\n        node {\n          ...EntityName\n        }\n        claims(first: 8) {\n          ...Said\n        }\n      }\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const EntityDenials: Question<EntityDenialsQuery, EntityDenialsQueryVariables> = { name: 'EntityDenials', text: "query EntityDenials($id: ID!, $predicates: [Predicate!], $after: String) {\n  claims(\n    first: 10\n    after: $after\n    filter: {entities: [$id], predicates: $predicates, stances: [DENIES]}\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...Said\n      }\n    }\n  }\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const CompanyInvestors: Question<CompanyInvestorsQuery, CompanyInvestorsQueryVariables> = { name: 'CompanyInvestors', text: "query CompanyInvestors($id: ID!, $after: String) {\n  company(id: $id) {\n    id\n    investors(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        claimCount\n        node {\n          ...EntityName\n        }\n        claims(first: 8) {\n          ...Said\n        }\n      }\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment Said on Claim {\n  ...Stated\n  citations(first: 8) {\n    ...Words\n  }\n}\n\nfragment Stated on Claim {\n  id\n  predicate\n  statement\n  modality\n  stance\n  rank\n  isInferred\n  asOf\n  validFrom\n  validTo\n  tranche\n  basis\n  phase\n  role\n  parts\n  value {\n    ...AnyValue\n  }\n  subject {\n    ...EntityName\n  }\n  object {\n    ...EntityName\n  }\n  round {\n    id\n    name\n  }\n  holder {\n    __typename\n    id\n    ... on Entity {\n      name\n    }\n    ... on Source {\n      title\n      publisher\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment Words on Citation {\n  id\n  quote\n  locator\n  asStated\n  statedEquivalent\n  attribution\n  note\n  link\n  derivation {\n    kind\n    explanation\n  }\n  source {\n    ...SourceName\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const Neighbourhood: Question<NeighbourhoodQuery, NeighbourhoodQueryVariables> = { name: 'Neighbourhood', text: "query Neighbourhood($id: ID!) {\n  entity(id: $id) {\n    ...EntityName\n    relations(first: 30) {\n      totalCount\n      edges {\n        claimCount\n        node {\n          ...EntityName\n          relations(first: 40) {\n            edges {\n              claimCount\n              node {\n                id\n              }\n            }\n          }\n        }\n        claims(first: 3) {\n          id\n          predicate\n          subject {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}" }

export const Home: Question<HomeQuery, HomeQueryVariables> = { name: 'Home', text: "query Home {\n  stats {\n    entities\n    sources\n    claims\n    conflicts\n    citations\n    datasets\n    epoch\n    publishedAt\n  }\n  conflicts(first: 6, filter: {states: [OPEN]}) {\n    totalCount\n    edges {\n      node {\n        ...DisagreementLine\n      }\n    }\n  }\n  sources(first: 6, orderBy: {field: PUBLISHED_ON, direction: DESC}) {\n    totalCount\n    edges {\n      node {\n        ...SourceName\n      }\n    }\n  }\n}\n\nfragment DisagreementLine on Conflict {\n  id\n  kind\n  state\n  explanation\n  predicate\n  subject {\n    ...EntityName\n  }\n  claims(first: 13) {\n    id\n    stance\n    modality\n    statement\n    value {\n      ...AnyValue\n    }\n    object {\n      ...EntityName\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const Entities: Question<EntitiesQuery, EntitiesQueryVariables> = { name: 'Entities', text: "query Entities($kinds: [EntityKind!], $after: String) {\n  entities(\n    first: 60\n    after: $after\n    filter: {kinds: $kinds}\n    orderBy: {field: NAME}\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...EntityName\n        description\n      }\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}" }

export const Sources: Question<SourcesQuery, SourcesQueryVariables> = { name: 'Sources', text: "query Sources($after: String) {\n  sources(\n    first: 30\n    after: $after\n    orderBy: {field: PUBLISHED_ON, direction: DESC}\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...SourceName\n      }\n    }\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const Search: Question<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text: String!) {\n  search(text: $text, first: 8) {\n    matchedOn\n    reason\n    node {\n      ...EntityName\n      description\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}" }

export const SourceHead: Question<SourceHeadQuery, SourceHeadQueryVariables> = { name: 'SourceHead', text: "query SourceHead($id: ID!) {\n  source(id: $id) {\n    ...SourceName\n    authors\n    language\n    licence\n    note\n    sha256\n    text\n    drawsOn {\n      ...SourceName\n    }\n    retraction {\n      reason\n      epoch\n      at\n    }\n    claims(first: 0) {\n      totalCount\n    }\n  }\n}\n\nfragment SourceName on Source {\n  id\n  kind\n  title\n  publisher\n  publishedOn\n  publishedOnInferred\n  url\n}" }

export const SourceClaims: Question<SourceClaimsQuery, SourceClaimsQueryVariables> = { name: 'SourceClaims', text: "query SourceClaims($id: ID!, $after: String) {\n  claims(first: 100, after: $after, filter: {sources: [$id]}) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        predicate\n        statement\n        modality\n        stance\n        isInferred\n        subject {\n          ...EntityName\n        }\n        citations(first: 40) {\n          id\n          quote\n          start\n          end\n          sha256\n          source {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EntityName on Entity {\n  id\n  kind\n  name\n}" }

export const CompanyTimeline: Question<CompanyTimelineQuery, CompanyTimelineQueryVariables> = { name: 'CompanyTimeline', text: "query CompanyTimeline($id: ID!, $currency: CurrencyCode!) {\n  company(id: $id) {\n    id\n    valuation {\n      ...Amounts\n    }\n    fundingRounds(first: 20) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          amountRaised {\n            ...Amounts\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Amounts on ClaimSet {\n  claimCount\n  claims(first: 100) {\n    id\n    predicate\n    statement\n    modality\n    stance\n    asOf\n    value {\n      ...AnyValue\n    }\n    converted(currency: $currency) {\n      basis\n      money {\n        ...Sum\n      }\n    }\n    citations(first: 3) {\n      id\n      source {\n        id\n        title\n        publishedOn\n      }\n    }\n  }\n  conflicts(first: 21) {\n    id\n    kind\n    state\n    claims(first: 20) {\n      id\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}" }

export const RoundTimeline: Question<RoundTimelineQuery, RoundTimelineQueryVariables> = { name: 'RoundTimeline', text: "query RoundTimeline($id: ID!, $currency: CurrencyCode!) {\n  fundingRound(id: $id) {\n    id\n    name\n    amountRaised {\n      ...Amounts\n    }\n  }\n}\n\nfragment Amounts on ClaimSet {\n  claimCount\n  claims(first: 100) {\n    id\n    predicate\n    statement\n    modality\n    stance\n    asOf\n    value {\n      ...AnyValue\n    }\n    converted(currency: $currency) {\n      basis\n      money {\n        ...Sum\n      }\n    }\n    citations(first: 3) {\n      id\n      source {\n        id\n        title\n        publishedOn\n      }\n    }\n  }\n  conflicts(first: 21) {\n    id\n    kind\n    state\n    claims(first: 20) {\n      id\n    }\n  }\n}\n\nfragment AnyValue on ClaimValue {\n  __typename\n  ... on Money {\n    ...Sum\n  }\n  ... on Quantity {\n    number\n    unit\n    lower\n    upper\n    approximate\n  }\n  ... on TextValue {\n    text\n  }\n  ... on DateValue {\n    date\n    inferred\n  }\n}\n\nfragment Sum on Money {\n  amount\n  currency\n  lower\n  upper\n  approximate\n}" }
