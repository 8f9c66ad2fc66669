// Languages in FollowTheMoney have three letters (ISO 639-3), and are of a list of its own; datasets give theirs as BCP 47.

/** Two letters, then three. */
const PAIRS = `af afr am amh ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces da dan de deu el ell en eng es spa et est fa fas fi fin
  fr fra ga gle he heb hi hin hr hrv hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm kn kan ko kor ky kir lb ltz lo lao lt lit
  lv lav mk mkd mn mon ms msa mt mlt my mya ne nep nl nld no nor pl pol ps pus pt por ro ron ru rus si sin sk slk sl slv sq sqi sr srp sv swe
  sw swa ta tam te tel tg tgk th tha tk tuk tl tgl tr tur uk ukr ur urd uz uzb vi vie zh zho`

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(\w\w) (\w\w\w)/g)].map(([, two, three]) => [two!, three!]),
)

/** The language of a tag such as zh or zh-Hans; undefined where the list doesn't have it. */
export function ftmLanguage(tag: string | undefined): string | undefined {
  const language = tag?.toLowerCase().split('-')[0] ?? ''
  return LANGUAGES.get(language) ?? [...LANGUAGES.values()].find(three => three === language)
}
