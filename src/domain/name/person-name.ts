// The name of a person taken apart: names in the order given before family, titles, particles and initials.

import { isChineseFamilyName } from './chinese.ts'
import { romanise } from './latin.ts'
import { normaliseName } from './normalise.ts'
import { scriptOf } from './script.ts'

export type PersonWord = {
  written: string
  latin: string
  role: 'NAME' | 'INITIAL' | 'PARTICLE' | 'PATRONYMIC'
}

export type PersonName = {
  normalised: string
  words: PersonWord[]
  /** 2 for Jr and II, 3 for III; none for most. */
  generation: number | undefined
  script: string
  /** The family name is known to be the last word (after a comma) or the first (Han, Hangul), or neither. */
  family: 'FIRST' | 'LAST' | undefined
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen sheikh sheik shaykh shaikh imam ayatollah mullah mulla maulana hajji haji hajj hadji hojjatoleslam general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier brig marshal commander cmdr president senator sen rep hon honourable honorable rt judge justice ambassador minister chancellor governor mayor rev reverend fr father pope bishop archbishop cardinal saint herr frau madame mme monsieur mlle signor signora don dona senor senora dipl ing mag md phd mba esq kbe obe cbe mbe he hrh hh dott ir tan sri datuk dato puan tun ustad ustadh engineer eng gospodin госпожа господин д р проф генерал доктор 先生 女士 小姐 博士 教授 さん 様 氏 씨'.split(
    ' ',
  ),
)

/** They stand behind a name as well. */
const DEGREES = new Set('md phd mba esq kbe obe cbe mbe 先生 女士 小姐 博士 教授 さん 様 氏 씨'.split(' '))

const PARTICLES = new Set(
  'de da do dos das del della di du des la le el van von der den ter ten zu zum zur af av al ul ol ud ad ar as bin ibn ben bint abu y e i und and of the het vom st san ould oglu ogly ogli uulu kyzy qizi zade st o d l'.split(
    ' ',
  ),
)

const ARABIC_PARTICLES = new Set('ابو بن ابن بنت ام'.split(' '))

const GENERATIONS: Readonly<Record<string, number>> = {
  jr: 2,
  junior: 2,
  ii: 2,
  sr: 1,
  senior: 1,
  iii: 3,
  iv: 4,
  jnr: 2,
  snr: 1,
  filho: 2,
}

const PATRONYMIC =
  /.{3}(?:ovich|evich|yevich|ievich|ovych|evych|yovych|ovna|evna|yevna|ivna|yivna|inichna|ovitch|evitch|avich|owicz|ovic|owitsch|ewitsch|ovitš|ovyč|avna)$/u

const LIMIT = 5_000
const known = new Map<string, PersonName>()

export function personName(name: string): PersonName {
  let person = known.get(name)
  if (person === undefined) {
    person = read(name)
    if (known.size >= LIMIT) known.clear()
    known.set(name, person)
  }
  return person
}

// ---------------------------------------------------------------------------------------------------------------------

function read(raw: string): PersonName {
  const name = raw.replace(/\([^)]{0,80}\)/gu, ' ')
  const [before = '', ...after] = (normaliseName(name) === '' ? raw : name).split(/[,،、，]/u).map(normaliseName)
  const rest = after.join(' ').trim()
  const inverted = rest !== '' && !rest.split(' ').every(word => TITLES.has(word) || Object.hasOwn(GENERATIONS, word))
  const normalised = (inverted ? `${rest} ${before}` : `${before} ${rest}`).trim()
  const script = scriptOf(normalised)
  const parts = normalised.split(' ')
  let generation: number | undefined
  // A title stands in front; King may be a name elsewhere.
  const titles = Math.max(
    0,
    parts.findIndex(part => !TITLES.has(part)),
  )
  const names = parts.filter((part, index) => {
    const order = index > 0 && Object.hasOwn(GENERATIONS, part) ? GENERATIONS[part] : undefined
    if (order !== undefined) generation = order
    const isTitle = index < titles || (index > 0 && DEGREES.has(part))
    return order === undefined && !(isTitle && parts.length > 2)
  })
  const kept = (names.length === 0 ? parts : names).slice(0, 12)
  const eastern =
    kept.length === 1 || kept.every(part => part.length <= 2) ? unspaced(kept.join(''), script) : undefined
  const words = eastern ?? kept.flatMap((part, index) => word(part, index, kept.length))
  const family = inverted ? 'LAST' : eastern !== undefined ? 'FIRST' : undefined
  return { normalised, words, generation, script, family }
}

const HAN_FAMILIES_OF_TWO = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|轩辕|宇文|长孙|南宫|端木)/u
const HANGUL_FAMILIES_OF_TWO = /^(?:남궁|황보|제갈|선우|독고|사공)/u

/** 习近平 and 김정은: the family name comes first, of one character with few exceptions. */
function unspaced(text: string, script: string): PersonWord[] | undefined {
  const hangul = script === 'Kore'
  if (!hangul && !/^\p{Script=Han}{2,5}$/u.test(text)) return undefined
  if (text.length < 2 || text.length > 5) return undefined
  const two = (hangul ? HANGUL_FAMILIES_OF_TWO : HAN_FAMILIES_OF_TWO).test(text) && text.length > 2
  const at = two ? 2 : 1
  const latin = romanise(text, 'PERSON').split(' ')
  return [
    { written: text.slice(0, at), latin: latin.slice(0, at).join(''), role: 'NAME' },
    { written: text.slice(at), latin: latin.slice(at).join(''), role: 'NAME' },
  ]
}

function word(written: string, index: number, count: number): PersonWord[] {
  const latin = romanise(written, 'PERSON').replaceAll(' ', '')
  if (latin === '') return []
  const arabic =
    /^ال./u.test(written) && written !== 'الله' && count > 1
      ? [particle('ال'), plain(written.slice(2), index, count)]
      : undefined
  return arabic ?? [plain(written, index, count)]
}

function plain(written: string, index: number, count: number): PersonWord {
  const latin = romanise(written, 'PERSON').replaceAll(' ', '')
  if (ARABIC_PARTICLES.has(written) && count > 2 && index < count - 1) return { written, latin, role: 'PARTICLE' }
  if (
    PARTICLES.has(latin) &&
    count > 2 &&
    !(index === count - 1) &&
    (index > 0 || latin.length === 2 || latin === 'abu') &&
    !(latin.length === 1 && index === 0)
  ) {
    return latin.length === 1 && !/^[yei]$/u.test(latin)
      ? { written, latin, role: 'INITIAL' }
      : { written, latin, role: 'PARTICLE' }
  }
  if (/^\p{L}\p{M}*$/u.test(written) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(written))
    return { written, latin: latin.charAt(0), role: 'INITIAL' }
  return { written, latin, role: PATRONYMIC.test(latin) && index > 0 ? 'PATRONYMIC' : 'NAME' }
}

function particle(written: string): PersonWord {
  return { written, latin: 'al', role: 'PARTICLE' }
}

const KOREAN_FAMILIES =
  /^(?:kim|gim|lee|yi|ri|rhee|park|pak|bak|choi|choe|jung|jeong|chung|kang|cho|jo|yoon|yun|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|ryu|yoo|hong|moon|mun|roh|noh|paek|baek|hyon|ro|pyon|ko|chang|chon|jon|so|sin|hwang)$/u

/** A Korean family name before, or after, a given name of two syllables. */
export function readsKorean(name: PersonName): boolean {
  const latins = name.words.map(word => word.latin)
  const familyFirst = KOREAN_FAMILIES.test(latins[0] ?? '')
  return (
    name.script === 'Latn' &&
    latins.length === 3 &&
    (familyFirst || KOREAN_FAMILIES.test(latins[2]!)) &&
    latins.every(latin => latin.length < 7)
  )
}

/** Whether the name reads as Chinese: a family name first or last, all else pinyin. */
export function readsChinese(name: PersonName): boolean {
  const names = name.words.filter(({ role }) => role !== 'PARTICLE')
  if (/^Han/u.test(name.script)) return true
  if (name.script !== 'Latn' || names.length < 2 || names.length > 3) return false
  return isChineseFamilyName(names[0]!.latin) || isChineseFamilyName(names.at(-1)!.latin)
}
