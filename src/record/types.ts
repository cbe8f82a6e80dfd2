/* GENERATED from schema/ by `npm run types`. Do not edit. */

/**
 * What one source says on one point. A claim never says what is true. In the authored files a field that does not apply is left out; the loader fills in null.
 */
export type ClaimRecord = {
  type: string;
} & (QuantityRecord | CasualtyRecord | DateRecord | AttributionRecord);
/**
 * Claims from which a constraint implies this one (computed claims only); null for what a source says outright.
 *
 * @minItems 1
 *
 * Items: Claim id
 */
export type DerivedFrom = string[];

/**
 * All record types of the dataset in one place.
 */
export interface DatasetRecords {
  manifest: DatasetManifest;
  /**
   * Records of type source.
   */
  sources?: Source[];
  /**
   * Records of type topic.
   */
  topics?: Topic[];
  /**
   * Records of type event.
   */
  events?: HistoricalEvent[];
  /**
   * Records of type place.
   */
  places?: Place[];
  /**
   * Records of type person.
   */
  persons?: Person[];
  /**
   * Records of type claim.
   */
  claims?: ClaimRecord[];
  /**
   * Records of type constraint.
   */
  constraints?: Constraint[];
  /**
   * Records of type review.
   */
  reviews?: Review[];
  /**
   * Records of type ruling.
   */
  rulings?: Ruling[];
  /**
   * Records of type finding.
   */
  findings?: Finding[];
  /**
   * Records of type standing.
   */
  standings?: Standing[];
  /**
   * Records of type correction.
   */
  corrections?: Correction[];
  /**
   * Lineage edges.
   */
  lineage?: LineageEdge[];
  /**
   * Recorded searches.
   */
  searches?: Search[];
  /**
   * Dismissed passages.
   */
  dismissed?: Dismissed[];
  structure?: TextStructure;
  /**
   * Which scopes lie inside which.
   */
  scopes?: ScopePart[];
  /**
   * Published rule sets.
   */
  rule_sets?: RuleSet[];
}
/**
 * Title, subject and version of the data.
 */
export interface DatasetManifest {
  /**
   * Title of the dataset.
   */
  title: string;
  /**
   * Day of this version's release.
   */
  released: string;
  /**
   * Source whose claims are compared with all others.
   */
  subject: string;
  /**
   * Version of the data (semantic versioning).
   */
  version: string;
}
/**
 * A work: the subject or any other account.
 */
export interface Source {
  /**
   * Identifier: author or body, and year.
   */
  id: string;
  /**
   * Authors, family name first; left out when the work names none.
   *
   * @minItems 1
   *
   * Items: Name
   */
  authors?: string[];
  /**
   * Title in its own language or the language read.
   */
  title: string;
  /**
   * Title in English, when the title is in another language.
   */
  title_en?: string;
  /**
   * Journal, newspaper, collection or site in which it stands.
   */
  container?: string;
  /**
   * EDTF: date of publication, or of writing for documents.
   */
  issued: string;
  /**
   * Publisher or issuing body.
   */
  publisher?: string;
  /**
   * Place of publication.
   */
  publisher_place?: string;
  /**
   * Pages inside the container.
   */
  pages?: string;
  /**
   * ISO 639-1 code of the text read.
   */
  language: string;
  /**
   * Kind of work.
   */
  kind: 'book' | 'article' | 'document' | 'newspaper' | 'encyclopedia' | 'memoir' | 'thesis' | 'web' | 'pamphlet';
  /**
   * Whose view it gives.
   */
  perspective:
    | 'soviet'
    | 'japanese'
    | 'american'
    | 'british'
    | 'french'
    | 'czech'
    | 'white'
    | 'chinese'
    | 'mongolian'
    | 'polish'
    | 'german'
    | 'modern_russian'
    | 'international';
  /**
   * Nearness of the author to the events.
   */
  proximity: 'eyewitness' | 'participant' | 'contemporary' | 'later';
  /**
   * Calendar that the author is known to use, when that has been established from the work itself.
   */
  calendar?: 'gregorian' | 'julian';
  /**
   * Address of the work itself (archive, library, publisher, author, official or public-domain site); null otherwise.
   */
  url?: string;
  /**
   * What is known about rights in the text.
   */
  rights?: string;
  /**
   * True when the whole work was read, so that its silences may be recorded.
   */
  read_whole?: boolean;
  /**
   * SHA-256 of the held text.
   */
  sha256?: string;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * A question that more than one source can answer. Claims are comparable because a reader filed them under one topic.
 */
export interface Topic {
  /**
   * Identifier.
   */
  id: string;
  /**
   * The question, neutral and complete.
   */
  question: string;
  /**
   * Type of the claims that answer it.
   */
  type: 'quantity' | 'date' | 'casualty' | 'attribution';
  /**
   * What an attribution topic asks for, and so what two answers differ in: who acted, led or took part (`doer`); what was done, where, how or why (`deed`); who said, wrote, signed or asked for something (`speaker`); what was said, decided or agreed, to whom or on what terms (`wording`). Required for attribution topics only.
   */
  asks?: 'doer' | 'deed' | 'speaker' | 'wording';
  /**
   * Unit in which answers are compared; required for quantities and casualties.
   */
  unit?: string;
  /**
   * What happened to the people counted; casualties only.
   */
  outcome?:
    | 'killed'
    | 'wounded'
    | 'killed_and_wounded'
    | 'captured'
    | 'executed'
    | 'tortured'
    | 'burned'
    | 'raped'
    | 'frozen'
    | 'missing'
    | 'died_of_disease'
    | 'losses';
  /**
   * Id of the event.
   */
  event?: string;
  /**
   * Whose men, loss or deed is asked for.
   */
  side?:
    | 'soviet'
    | 'japanese'
    | 'white'
    | 'czechoslovak'
    | 'american'
    | 'british'
    | 'french'
    | 'allied'
    | 'chinese'
    | 'mongolian'
    | 'korean'
    | 'german'
    | 'polish'
    | 'civilian'
    | 'socialist_opposition';
  /**
   * Who or what must be counted for an answer to be comparable.
   */
  counted?: string;
  /**
   * The other term of a ratio.
   */
  against?: string;
  /**
   * Area that an answer must cover.
   */
  area?: string;
  /**
   * EDTF: time for which an answer must hold.
   */
  as_of?: string;
  /**
   * Answers met so far; attribution topics only.
   *
   * @minItems 1
   *
   * Items: One possible answer.
   */
  answers?: {
    /**
     * Answer code.
     */
    id: string;
    /**
     * What the answer says.
     */
    label: string;
    /**
     * Broader answer that this one is a case of.
     */
    within?: string;
    /**
     * Other answers to the same question that may be true beside this one, as two readers judged; all others exclude it.
     *
     * @minItems 1
     *
     * Items: Answer code
     */
    compatible?: string[];
  }[];
  /**
   * Topic whose answer no answer to this one may exceed: losses of a force whose strength it asks for, a part of a whole.
   */
  part_of?: string;
  /**
   * What must be counted, or how the question was cut.
   */
  note?: string;
}
/**
 * Something that happened, to which claims belong.
 */
export interface HistoricalEvent {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Short neutral name.
   */
  label: string;
  /**
   * EDTF (ISO 8601-2), always proleptic Gregorian: as the subject has it, for sorting only; not a claim.
   */
  date?: string;
  /**
   * Id of the place.
   */
  place?: string;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * A place under its standard name, with the spellings met.
 */
export interface Place {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Standard name today or in scholarship.
   */
  name: string;
  /**
   * Kind of place.
   */
  kind:
    | 'city'
    | 'town'
    | 'village'
    | 'station'
    | 'river'
    | 'lake'
    | 'mountains'
    | 'region'
    | 'country'
    | 'sea'
    | 'island'
    | 'bay'
    | 'district'
    | 'railway'
    | 'other';
  /**
   * Spellings that occur in the sources, as printed.
   *
   * @minItems 1
   *
   * Items: Spelling
   */
  spellings?: string[];
  /**
   * Latitude, decimal degrees north (WGS 84); left out when not looked up.
   */
  lat?: number;
  /**
   * Longitude, decimal degrees east (WGS 84).
   */
  lon?: number;
  /**
   * Where the coordinates were looked up; required with them.
   */
  coordinate_source?: string;
  /**
   * False when the printed name could not be tied to a known place.
   */
  identified?: boolean;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * A person under the standard name, with the spellings met.
 */
export interface Person {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Standard name.
   */
  name: string;
  /**
   * Spellings that occur in the sources, as printed.
   *
   * @minItems 1
   *
   * Items: Spelling
   */
  spellings?: string[];
  /**
   * Other spellings, met in other accounts.
   *
   * @minItems 1
   *
   * Items: Spelling
   */
  variants?: string[];
  /**
   * Role in the events, in neutral words.
   */
  role?: string;
  /**
   * False when the printed name could not be tied to a known person.
   */
  identified?: boolean;
  /**
   * Where the identification was looked up; required when the standard name differs from every printed spelling.
   */
  identified_by?: string;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * An amount of anything that is not a loss of people.
 */
export interface QuantityRecord {
  /**
   * Identifier: the source's id, a hyphen and four digits. Never reused.
   */
  id: string;
  /**
   * Id of the source that makes the claim.
   */
  source: string;
  /**
   * Kind of claim.
   */
  type: 'quantity';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  topic?: string;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  event?: string;
  /**
   * Id of the place meant; null when none is named.
   */
  place?: string;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  side?:
    | 'soviet'
    | 'japanese'
    | 'white'
    | 'czechoslovak'
    | 'american'
    | 'british'
    | 'french'
    | 'allied'
    | 'chinese'
    | 'mongolian'
    | 'korean'
    | 'german'
    | 'polish'
    | 'civilian'
    | 'socialist_opposition';
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  voice: string;
  /**
   * How the claim is put forward.
   */
  modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted. Left out where it is what the topic counts; the loader fills it in from the topic.
   */
  counted?: string;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  against?: string;
  /**
   * Area that the figure covers, where it differs from the topic's; filled in from the topic.
   */
  area?: string;
  /**
   * EDTF: when the figure holds; filled in from the topic. Null when the words give no time.
   */
  as_of?: string;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  start?: number;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  end?: number;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  quote?: string;
  /**
   * Printed page, computed from structure.json (held texts only); null otherwise.
   */
  page?: number;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  chapter?: string;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  locator?: string;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  access?: 'full_text' | 'page' | 'excerpt' | 'secondhand';
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  via?: string;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  access_url?: string;
  /**
   * Day on which it was read; null for held texts.
   */
  accessed_on?: string;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  reading_alt?: string;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  note?: string;
  derived_from?: DerivedFrom;
  /**
   * The amount as the words read; vague words included.
   */
  stated: string;
  /**
   * Lowest value that the words allow, in `unit`; null when the words give no such bound. Never widened here.
   */
  low?: number;
  /**
   * The value named, in `unit`; null when the words only bound it or are vague.
   */
  best?: number;
  /**
   * Highest value that the words allow, in `unit`; null when the words give no such bound.
   */
  high?: number;
  /**
   * What the numbers measure, plural snake_case (`men`, `persons`, `miles`, `yen`, `days`, `ratio`).
   */
  unit: string;
  /**
   * The hedge of the words; over and at_least: low only; up_to, almost and less_than: high only; vague: no numbers.
   */
  hedge: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague';
}
/**
 * People killed, wounded, captured or otherwise lost or maltreated.
 */
export interface CasualtyRecord {
  /**
   * Identifier: the source's id, a hyphen and four digits. Never reused.
   */
  id: string;
  /**
   * Id of the source that makes the claim.
   */
  source: string;
  /**
   * Kind of claim.
   */
  type: 'casualty';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  topic?: string;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  event?: string;
  /**
   * Id of the place meant; null when none is named.
   */
  place?: string;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  side?:
    | 'soviet'
    | 'japanese'
    | 'white'
    | 'czechoslovak'
    | 'american'
    | 'british'
    | 'french'
    | 'allied'
    | 'chinese'
    | 'mongolian'
    | 'korean'
    | 'german'
    | 'polish'
    | 'civilian'
    | 'socialist_opposition';
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  voice: string;
  /**
   * How the claim is put forward.
   */
  modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted. Left out where it is what the topic counts; the loader fills it in from the topic.
   */
  counted?: string;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  against?: string;
  /**
   * Area that the figure covers, where it differs from the topic's; filled in from the topic.
   */
  area?: string;
  /**
   * EDTF: when the figure holds; filled in from the topic. Null when the words give no time.
   */
  as_of?: string;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  start?: number;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  end?: number;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  quote?: string;
  /**
   * Printed page, computed from structure.json (held texts only); null otherwise.
   */
  page?: number;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  chapter?: string;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  locator?: string;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  access?: 'full_text' | 'page' | 'excerpt' | 'secondhand';
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  via?: string;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  access_url?: string;
  /**
   * Day on which it was read; null for held texts.
   */
  accessed_on?: string;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  reading_alt?: string;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  note?: string;
  derived_from?: DerivedFrom;
  /**
   * The amount as the words read; vague words included.
   */
  stated: string;
  /**
   * Lowest value that the words allow, in `unit`; null when the words give no such bound. Never widened here.
   */
  low?: number;
  /**
   * The value named, in `unit`; null when the words only bound it or are vague.
   */
  best?: number;
  /**
   * Highest value that the words allow, in `unit`; null when the words give no such bound.
   */
  high?: number;
  /**
   * What the numbers measure, plural snake_case (`men`, `persons`, `miles`, `yen`, `days`, `ratio`).
   */
  unit: string;
  /**
   * The hedge of the words; over and at_least: low only; up_to, almost and less_than: high only; vague: no numbers.
   */
  hedge: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague';
  /**
   * What happened to them; `losses` where the words do not say.
   */
  outcome:
    | 'killed'
    | 'wounded'
    | 'killed_and_wounded'
    | 'captured'
    | 'executed'
    | 'tortured'
    | 'burned'
    | 'raped'
    | 'frozen'
    | 'missing'
    | 'died_of_disease'
    | 'losses';
  /**
   * Who suffered it, in words.
   */
  victims: string;
  /**
   * Who did it, as the source has it; null when it does not say.
   */
  perpetrators?: string;
  /**
   * Share of the victims, where the words give one ("wiped out to a man": all); null otherwise.
   */
  extent?: 'all' | 'most' | 'part' | 'nobody';
}
/**
 * When something happened.
 */
export interface DateRecord {
  /**
   * Identifier: the source's id, a hyphen and four digits. Never reused.
   */
  id: string;
  /**
   * Id of the source that makes the claim.
   */
  source: string;
  /**
   * Kind of claim.
   */
  type: 'date';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  topic?: string;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  event?: string;
  /**
   * Id of the place meant; null when none is named.
   */
  place?: string;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  side?:
    | 'soviet'
    | 'japanese'
    | 'white'
    | 'czechoslovak'
    | 'american'
    | 'british'
    | 'french'
    | 'allied'
    | 'chinese'
    | 'mongolian'
    | 'korean'
    | 'german'
    | 'polish'
    | 'civilian'
    | 'socialist_opposition';
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  voice: string;
  /**
   * How the claim is put forward.
   */
  modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted. Left out where it is what the topic counts; the loader fills it in from the topic.
   */
  counted?: string;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  against?: string;
  /**
   * Area that the figure covers, where it differs from the topic's; filled in from the topic.
   */
  area?: string;
  /**
   * EDTF: when the figure holds; filled in from the topic. Null when the words give no time.
   */
  as_of?: string;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  start?: number;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  end?: number;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  quote?: string;
  /**
   * Printed page, computed from structure.json (held texts only); null otherwise.
   */
  page?: number;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  chapter?: string;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  locator?: string;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  access?: 'full_text' | 'page' | 'excerpt' | 'secondhand';
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  via?: string;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  access_url?: string;
  /**
   * Day on which it was read; null for held texts.
   */
  accessed_on?: string;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  reading_alt?: string;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  note?: string;
  derived_from?: DerivedFrom;
  /**
   * The date as the words read.
   */
  date_text: string;
  /**
   * EDTF (ISO 8601-2), always proleptic Gregorian. "By 15 October" is `[..1920-10-15]`; seasons 21 spring, 22 summer, 23 autumn, 24 winter.
   */
  date: string;
  /**
   * Part of the day, month, season or year that the words name; null for the whole of it.
   */
  date_part?: 'beginning' | 'middle' | 'end' | 'night';
  /**
   * Day of the week that the words name with the date; it can tell which calendar they use. Null when they name none.
   */
  weekday?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /**
   * `stated`: complete in the words; `context`: year or month comes from the surroundings; `relative`: counted from another date.
   */
  date_basis: 'stated' | 'context' | 'relative';
  /**
   * Claim from which a relative date is counted; null otherwise.
   */
  relative_to?: string;
  /**
   * Calendar of the source's own words; `date` is converted, so a Julian day stands here as its Gregorian equivalent.
   */
  calendar: 'gregorian' | 'julian' | 'unstated';
}
/**
 * A statement or a deed ascribed to somebody.
 */
export interface AttributionRecord {
  /**
   * Identifier: the source's id, a hyphen and four digits. Never reused.
   */
  id: string;
  /**
   * Id of the source that makes the claim.
   */
  source: string;
  /**
   * Kind of claim.
   */
  type: 'attribution';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  topic?: string;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  event?: string;
  /**
   * Id of the place meant; null when none is named.
   */
  place?: string;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  side?:
    | 'soviet'
    | 'japanese'
    | 'white'
    | 'czechoslovak'
    | 'american'
    | 'british'
    | 'french'
    | 'allied'
    | 'chinese'
    | 'mongolian'
    | 'korean'
    | 'german'
    | 'polish'
    | 'civilian'
    | 'socialist_opposition';
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  voice: string;
  /**
   * How the claim is put forward.
   */
  modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted. Left out where it is what the topic counts; the loader fills it in from the topic.
   */
  counted?: string;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  against?: string;
  /**
   * Area that the figure covers, where it differs from the topic's; filled in from the topic.
   */
  area?: string;
  /**
   * EDTF: when the figure holds; filled in from the topic. Null when the words give no time.
   */
  as_of?: string;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  start?: number;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  end?: number;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  quote?: string;
  /**
   * Printed page, computed from structure.json (held texts only); null otherwise.
   */
  page?: number;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  chapter?: string;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  locator?: string;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  access?: 'full_text' | 'page' | 'excerpt' | 'secondhand';
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  via?: string;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  access_url?: string;
  /**
   * Day on which it was read; null for held texts.
   */
  accessed_on?: string;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  reading_alt?: string;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  note?: string;
  derived_from?: DerivedFrom;
  /**
   * `statement`: somebody's words; `act`: who did a deed.
   */
  about: 'statement' | 'act';
  /**
   * Form of a statement; null for acts.
   */
  mode?:
    | 'direct_quote'
    | 'reported_speech'
    | 'telegram'
    | 'order'
    | 'letter'
    | 'document'
    | 'citation'
    | 'inscription'
    | 'newspaper';
  /**
   * Who says, writes or signs it, as the source has it; null for acts.
   */
  speaker?: string;
  /**
   * Who did it, as the source has it; null for statements.
   */
  doer?: string;
  /**
   * To whom it is addressed; null when nobody is named.
   */
  addressee?: string;
  /**
   * Work or document cited; null when none.
   */
  work?: string;
  /**
   * EDTF: when it was said, written or signed; null when not given.
   */
  said_on?: string;
  /**
   * Content of the statement or deed in our own neutral words.
   */
  gist: string;
  /**
   * Source that is named for it; null when none.
   */
  cites?: string;
  /**
   * Code of the answer that the claim gives to its topic's question, one of the topic's `answers`; null when it has no topic.
   */
  answer?: string;
}
/**
 * What must hold inside one source, by its own words or by arithmetic.
 */
export interface Constraint {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Source to which it applies.
   */
  source: string;
  /**
   * day_after: second operand is the day after the first; duration_between: third is the number of days from first to second; sum_of: last is the sum of the others; before: first not later than second; within: first lies inside second; ratio: first divided by second is third; equal: both are the same; part_of: the first does not exceed the second.
   */
  kind: 'day_after' | 'duration_between' | 'sum_of' | 'before' | 'within' | 'ratio' | 'equal' | 'part_of';
  /**
   * Operands in the order that the kind asks for.
   *
   * @minItems 2
   *
   * Items: A claim, or a cited reference value.
   */
  operands: {
    /**
     * A claim of the source.
     */
    claim?: string;
    /**
     * A cited reference value.
     */
    value?: number;
    /**
     * EDTF: a cited reference date.
     */
    date?: string;
    /**
     * Unit of the reference value.
     */
    unit?: string;
    /**
     * Where the reference value was looked up.
     */
    cited?: string;
  }[];
  /**
   * Slack allowed: days for dates, share for numbers. Default 0.
   */
  tolerance?: number;
  /**
   * What must hold, as a sentence.
   */
  statement: string;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * What a second reader, who did not see the record, found at the place that its locator names.
 */
export interface Review {
  /**
   * The claim reviewed.
   */
  claim: string;
  /**
   * `corrected`: the readings differed and were settled on the text.
   */
  outcome: 'confirmed' | 'corrected' | 'not_reachable';
  /**
   * Low as the second reader read it.
   */
  low?: number;
  /**
   * Best as the second reader read it.
   */
  best?: number;
  /**
   * High as the second reader read it.
   */
  high?: number;
  /**
   * EDTF as the second reader read it.
   */
  date?: string;
  /**
   * Answer code as the second reader read it.
   */
  answer?: string;
  /**
   * Share as the second reader read it.
   */
  extent?: 'all' | 'most' | 'part' | 'nobody';
  /**
   * Scope as the second reader read it.
   */
  scope?: string;
  /**
   * Where the second reader found it.
   */
  locator?: string;
  /**
   * How a difference was settled.
   */
  note?: string;
  /**
   * Day of the second reading.
   */
  on: string;
}
/**
 * A reviewer's decision about a finding, with a reason. A ruling that no longer changes anything is an error.
 */
export interface Ruling {
  /**
   * Id of the finding.
   */
  finding: string;
  /**
   * Relation that the reviewer gives it.
   */
  relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable';
  /**
   * Why.
   */
  reason: string;
  /**
   * Day of the ruling.
   */
  on: string;
}
/**
 * Computed: how two claims on one topic relate, or that a source is silent, or contradicts itself.
 */
export interface Finding {
  /**
   * Made from its parts: `<claim>~<other>`, `silence~<topic>~<source>`, `internal~<constraint>~<source>`.
   */
  id: string;
  /**
   * Kind of finding.
   */
  kind: 'comparison' | 'silence' | 'internal';
  /**
   * Topic.
   */
  topic: string | null;
  /**
   * Claim of the subject.
   */
  claim: string | null;
  /**
   * Claim of the other source.
   */
  other: string | null;
  /**
   * All claims involved.
   */
  claims: string[];
  /**
   * Constraint, for internal findings.
   */
  constraint: string | null;
  /**
   * Source that the finding is about: the other source of a comparison, the silent source, the source that contradicts itself.
   */
  source: string | null;
  /**
   * Relation; null for silences.
   */
  relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable' | null;
  /**
   * Dimension that makes claims not comparable, or what explains the relation (`calendar_shift`, `possible_calendar_shift`, `vague`, `precision` …); for conflicting attributions what their topic asks for (`doer`, `deed`, `speaker`, `wording`).
   */
  cause: string | null;
  /**
   * Other's central value divided by the claim's, to four significant digits, where both have one and neither is 0.
   */
  ratio: number | null;
  /**
   * Days from the claim's date to the other's; 0 when they meet.
   */
  gap_days: number | null;
  /**
   * How the claim stands to the other: the claim is higher, lower, later or earlier.
   */
  direction: 'higher' | 'lower' | 'later' | 'earlier' | 'same' | null;
  /**
   * Size class of a difference, from the rule set.
   */
  band: string | null;
  /**
   * True when both sources have a common root, so that an agreement is no independent confirmation.
   */
  shared_lineage: boolean;
  /**
   * A plain sentence.
   */
  reason: string;
  /**
   * The steps of the comparison.
   */
  steps: string[];
  /**
   * The least change that would lift the flag.
   */
  unless: string | null;
}
/**
 * Computed: what all findings together say of one claim of the subject.
 */
export interface Standing {
  /**
   * Claim of the subject.
   */
  claim: string;
  /**
   * Topic.
   */
  topic: string | null;
  /**
   * Standing; see the methods.
   */
  standing: 'contested' | 'contradicted' | 'corroborated' | 'compatible' | 'uncorroborated' | 'not_compared';
  /**
   * Independent roots that agree.
   */
  agree_roots: number;
  /**
   * Independent roots whose interval meets the claim's.
   */
  overlap_roots: number;
  /**
   * Independent roots that conflict.
   */
  conflict_roots: number;
  /**
   * Independent roots that speak but cannot be compared.
   */
  not_comparable_roots: number;
  /**
   * Other claims on the topic.
   */
  accounts: number;
  /**
   * Perspectives of the independent accounts that agree.
   *
   * Items: Perspective
   */
  agree_perspectives: string[];
  /**
   * Perspectives of the independent accounts that conflict.
   *
   * Items: Perspective
   */
  conflict_perspectives: string[];
  /**
   * True when accounts agree, and all of them share the subject's own perspective: the point is known from one side only.
   */
  one_sided: boolean;
  /**
   * True when the standing is the same under every published rule set.
   */
  robust: boolean;
  /**
   * The standing under each published rule set where it differs from the one given.
   *
   * Items: `<rule set>: <standing>`
   */
  by_rules: string[];
  /**
   * A plain sentence.
   */
  reason: string;
}
/**
 * A repair of the OCR witness. The reading text is witness plus corrections.
 */
export interface Correction {
  /**
   * First code point in the witness.
   */
  start: number;
  /**
   * Code point after the last.
   */
  end: number;
  /**
   * The witness at that place.
   */
  found: string;
  /**
   * What is read instead; empty for matter that is left out.
   */
  reading: string;
  /**
   * Another possible reading.
   */
  reading_alt?: string;
  /**
   * Kind of damage.
   */
  kind:
    | 'split_word'
    | 'run_together'
    | 'line_break'
    | 'stray_mark'
    | 'punctuation'
    | 'misread'
    | 'displaced'
    | 'running_matter';
  /**
   * Why it is read so.
   */
  reason: string;
}
/**
 * One source draws on another.
 */
export interface LineageEdge {
  /**
   * The source that draws.
   */
  from: string;
  /**
   * The source that is drawn on.
   */
  to: string;
  /**
   * How it is seen.
   */
  sign: 'citation' | 'shared_odd_figure' | 'shared_error' | 'same_sequence' | 'same_series';
  /**
   * Where it is seen.
   */
  locator?: string;
  /**
   * Explanation.
   */
  note?: string;
  /**
   * Topics on which it draws, where it does not draw on the other work as a whole.
   *
   * @minItems 1
   *
   * Items: Topic id
   */
  topics?: string[];
}
/**
 * A recorded look-up, so that "not found" means looked for.
 */
export interface Search {
  /**
   * Topic searched for.
   */
  topic: string;
  /**
   * Source searched, when one work was gone through.
   */
  source?: string;
  /**
   * What was searched.
   */
  where: string;
  /**
   * Words searched for.
   *
   * @minItems 1
   *
   * Items: Term
   */
  terms: string[];
  /**
   * Languages of the terms.
   *
   * @minItems 1
   *
   * Items: ISO 639-1 code
   */
  languages: string[];
  /**
   * `silent`: the source was read whole, or the relevant part of it was, and does not speak of it.
   */
  result: 'found' | 'not_found' | 'silent';
  /**
   * For `silent`: which part was read.
   */
  part_read?: string;
  /**
   * Day of the search.
   */
  on: string;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * A number, date, loss or attributed statement in a held text that is not recorded as a claim, with the reason.
 */
export interface Dismissed {
  /**
   * First code point in the witness.
   */
  start: number;
  /**
   * Code point after the last.
   */
  end: number;
  /**
   * The witness from start to end.
   */
  quote: string;
  /**
   * Why it is no claim.
   */
  reason: string;
}
/**
 * Chapters, printed pages, footnotes and picture captions of a held text, in code points of the witness.
 */
export interface TextStructure {
  /**
   * Chapters in order; together they cover the whole witness.
   */
  chapters: {
    /**
     * Number as printed, or `intro`.
     */
    chapter: string;
    /**
     * Title.
     */
    title: string;
    /**
     * First code point in the witness.
     */
    start: number;
    /**
     * Code point after the last.
     */
    end: number;
  }[];
  /**
   * Printed pages in order; together they cover the whole witness.
   */
  pages: {
    /**
     * Printed page number.
     */
    page: number;
    /**
     * First code point in the witness.
     */
    start: number;
    /**
     * Code point after the last.
     */
    end: number;
    /**
     * `printed`: the number survives in the witness; `inferred`: counted from the page breaks.
     */
    basis: 'printed' | 'inferred';
    /**
     * Explanation.
     */
    note?: string;
  }[];
  /**
   * Footnotes.
   */
  notes: LabelledSpan[];
  /**
   * Picture captions.
   */
  captions: LabelledSpan[];
}
/**
 * A named stretch of the witness.
 */
export interface LabelledSpan {
  /**
   * Name.
   */
  label: string;
  /**
   * First code point in the witness.
   */
  start: number;
  /**
   * Code point after the last.
   */
  end: number;
}
/**
 * One scope lies inside another: what is counted in the first is also counted in the second. Claims whose scopes stand so are not comparable, but the part may not exceed the whole.
 */
export interface ScopePart {
  /**
   * Dimension of the scope.
   */
  dimension: 'counted' | 'area' | 'side' | 'outcome' | 'unit';
  /**
   * The narrower scope, as claims or topics word it.
   */
  part: string;
  /**
   * The wider scope.
   */
  whole: string;
  /**
   * Why the first lies in the second, where that is not plain.
   */
  note?: string;
}
/**
 * All judgements that a comparison rests on, each with the place it comes from. Records are never widened; rule sets do it.
 */
export interface RuleSet {
  /**
   * Name by which `--rules` calls it.
   */
  name: string;
  /**
   * Whose view of words and figures it takes, as a sentence.
   */
  description: string;
  about: AboutWidth;
  some: SomeWidth;
  over: OverBound;
  almost: AlmostBound;
  /**
   * Words that stand for a figure; the first row that matches counts. An empty table leaves vague words without a figure.
   */
  vague: VagueWord[];
  approximate_days: DaysJudgement;
  date_tolerance: DateTolerance;
  seasons: SeasonsJudgement;
  parts: PartsJudgement;
  calendar_shift: CalendarShift;
  ratio_bands: RatioBands;
  gap_bands: GapBands;
}
/**
 * Share by which a figure with "about" reaches down and up (0.1: 90 to 110 for about 100).
 */
export interface AboutWidth {
  /**
   * Share, 0 to 1.
   */
  value: number;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * The same for "some".
 */
export interface SomeWidth {
  /**
   * Share, 0 to 1.
   */
  value: number;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Share above its bound up to which "over" reaches (1: 300 to 600 for over 300); null: no upper bound.
 */
export interface OverBound {
  /**
   * Share from 0; null: open.
   */
  value: number | null;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Share of its bound below which "almost" no longer holds (0.8: 24 to 30 for almost 30).
 */
export interface AlmostBound {
  /**
   * Share, 0 to 1.
   */
  value: number;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * How one word without a figure is bounded.
 */
export interface VagueWord {
  /**
   * Words that the stated amount must contain, as whole words; any of them.
   *
   * @minItems 1
   *
   * Items: Word or words, lower case
   */
  words: string[];
  /**
   * Lowest figure that the word allows.
   */
  low: number;
  /**
   * Highest figure that the word allows; null: no upper bound.
   */
  high: number | null;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Days by which an approximate date (EDTF `~`) reaches out, by its precision.
 */
export interface DaysJudgement {
  value: DaysByPrecision;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Days for each precision.
 */
export interface DaysByPrecision {
  /**
   * Days for a day.
   */
  day: number;
  /**
   * Days for a month.
   */
  month: number;
  /**
   * Days for a season.
   */
  season: number;
  /**
   * Days for a year or longer.
   */
  year: number;
}
/**
 * Days between two dates that do not meet up to which they are still compatible (a night, a report of the next day).
 */
export interface DateTolerance {
  /**
   * Days.
   */
  value: number;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * First and last day of each season, as `MM-DD`; a last day before the first one lies in the next year. Edges may overlap.
 */
export interface SeasonsJudgement {
  value: SeasonTable;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Two days a season, by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter (named after the year in which it begins).
 */
export interface SeasonTable {
  '21': SeasonEdges;
  '22': SeasonEdges;
  '23': SeasonEdges;
  '24': SeasonEdges;
}
export interface SeasonEdges {
  /**
   * First day, `MM-DD`.
   */
  from: string;
  /**
   * Last day, `MM-DD`.
   */
  to: string;
}
/**
 * Shares of a month, season or year that its beginning, middle and end cover. They may overlap.
 */
export interface PartsJudgement {
  value: PartTable;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * First and last share, 0 to 1, of each part.
 */
export interface PartTable {
  beginning: PartShares;
  middle: PartShares;
  end: PartShares;
}
export interface PartShares {
  /**
   * First share.
   */
  from: number;
  /**
   * Last share.
   */
  to: number;
}
/**
 * Days by which the Julian calendar lags behind the Gregorian one.
 */
export interface CalendarShift {
  /**
   * Days.
   */
  value: number;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Names of ratios of two figures, the larger over the smaller.
 */
export interface RatioBands {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one is open.
   *
   * @minItems 1
   */
  value: Band[];
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * One band.
 */
export interface Band {
  /**
   * Name of the band.
   */
  name: string;
  /**
   * Largest size that it holds; null: no end.
   */
  up_to: number | null;
}
/**
 * Names of gaps between two dates, in days.
 */
export interface GapBands {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one is open.
   *
   * @minItems 1
   */
  value: Band[];
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}

/** How a field stands in a CSV cell. */
export type ColumnKind = 'string' | 'number' | 'boolean' | 'list';

/** Fields of a claim of any type, in the order of claims.csv, with the kind of their cells. */
export const CLAIM_COLUMNS = {
  id: 'string',
  source: 'string',
  type: 'string',
  topic: 'string',
  subject: 'string',
  event: 'string',
  place: 'string',
  side: 'string',
  voice: 'string',
  modality: 'string',
  weight: 'string',
  counted: 'string',
  against: 'string',
  area: 'string',
  as_of: 'string',
  stated: 'string',
  low: 'number',
  best: 'number',
  high: 'number',
  unit: 'string',
  hedge: 'string',
  outcome: 'string',
  victims: 'string',
  perpetrators: 'string',
  extent: 'string',
  date_text: 'string',
  date: 'string',
  date_part: 'string',
  weekday: 'string',
  date_basis: 'string',
  relative_to: 'string',
  calendar: 'string',
  about: 'string',
  mode: 'string',
  speaker: 'string',
  doer: 'string',
  addressee: 'string',
  work: 'string',
  said_on: 'string',
  gist: 'string',
  cites: 'string',
  answer: 'string',
  start: 'number',
  end: 'number',
  quote: 'string',
  page: 'number',
  chapter: 'string',
  locator: 'string',
  access: 'string',
  via: 'string',
  access_url: 'string',
  accessed_on: 'string',
  reading: 'string',
  reading_alt: 'string',
  status: 'string',
  note: 'string',
  derived_from: 'list',
} as const satisfies Record<string, ColumnKind>;

/** Fields that a claim of each type has, in the order of claims.csv. */
export const CLAIM_FIELDS = {
  quantity: [
    'id',
    'source',
    'type',
    'topic',
    'subject',
    'event',
    'place',
    'side',
    'voice',
    'modality',
    'weight',
    'counted',
    'against',
    'area',
    'as_of',
    'stated',
    'low',
    'best',
    'high',
    'unit',
    'hedge',
    'start',
    'end',
    'quote',
    'page',
    'chapter',
    'locator',
    'access',
    'via',
    'access_url',
    'accessed_on',
    'reading',
    'reading_alt',
    'status',
    'note',
    'derived_from',
  ],
  casualty: [
    'id',
    'source',
    'type',
    'topic',
    'subject',
    'event',
    'place',
    'side',
    'voice',
    'modality',
    'weight',
    'counted',
    'against',
    'area',
    'as_of',
    'stated',
    'low',
    'best',
    'high',
    'unit',
    'hedge',
    'outcome',
    'victims',
    'perpetrators',
    'extent',
    'start',
    'end',
    'quote',
    'page',
    'chapter',
    'locator',
    'access',
    'via',
    'access_url',
    'accessed_on',
    'reading',
    'reading_alt',
    'status',
    'note',
    'derived_from',
  ],
  date: [
    'id',
    'source',
    'type',
    'topic',
    'subject',
    'event',
    'place',
    'side',
    'voice',
    'modality',
    'weight',
    'counted',
    'against',
    'area',
    'as_of',
    'date_text',
    'date',
    'date_part',
    'weekday',
    'date_basis',
    'relative_to',
    'calendar',
    'start',
    'end',
    'quote',
    'page',
    'chapter',
    'locator',
    'access',
    'via',
    'access_url',
    'accessed_on',
    'reading',
    'reading_alt',
    'status',
    'note',
    'derived_from',
  ],
  attribution: [
    'id',
    'source',
    'type',
    'topic',
    'subject',
    'event',
    'place',
    'side',
    'voice',
    'modality',
    'weight',
    'counted',
    'against',
    'area',
    'as_of',
    'about',
    'mode',
    'speaker',
    'doer',
    'addressee',
    'work',
    'said_on',
    'gist',
    'cites',
    'answer',
    'start',
    'end',
    'quote',
    'page',
    'chapter',
    'locator',
    'access',
    'via',
    'access_url',
    'accessed_on',
    'reading',
    'reading_alt',
    'status',
    'note',
    'derived_from',
  ],
} as const satisfies Record<string, readonly (keyof typeof CLAIM_COLUMNS)[]>;

/** Fields of a source record, in order, with the kind of their cells. */
export const SOURCE_COLUMNS = {
  id: 'string',
  authors: 'list',
  title: 'string',
  title_en: 'string',
  container: 'string',
  issued: 'string',
  publisher: 'string',
  publisher_place: 'string',
  pages: 'string',
  language: 'string',
  kind: 'string',
  perspective: 'string',
  proximity: 'string',
  calendar: 'string',
  url: 'string',
  rights: 'string',
  read_whole: 'boolean',
  sha256: 'string',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a topic record, in order, with the kind of their cells. */
export const TOPIC_COLUMNS = {
  id: 'string',
  question: 'string',
  type: 'string',
  asks: 'string',
  unit: 'string',
  outcome: 'string',
  event: 'string',
  side: 'string',
  counted: 'string',
  against: 'string',
  area: 'string',
  as_of: 'string',
  answers: 'list',
  part_of: 'string',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a event record, in order, with the kind of their cells. */
export const EVENT_COLUMNS = {
  id: 'string',
  label: 'string',
  date: 'string',
  place: 'string',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a place record, in order, with the kind of their cells. */
export const PLACE_COLUMNS = {
  id: 'string',
  name: 'string',
  kind: 'string',
  spellings: 'list',
  lat: 'number',
  lon: 'number',
  coordinate_source: 'string',
  identified: 'boolean',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a person record, in order, with the kind of their cells. */
export const PERSON_COLUMNS = {
  id: 'string',
  name: 'string',
  spellings: 'list',
  variants: 'list',
  role: 'string',
  identified: 'boolean',
  identified_by: 'string',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a lineage record, in order, with the kind of their cells. */
export const LINEAGE_COLUMNS = {
  from: 'string',
  to: 'string',
  sign: 'string',
  locator: 'string',
  note: 'string',
  topics: 'list',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a search record, in order, with the kind of their cells. */
export const SEARCH_COLUMNS = {
  topic: 'string',
  source: 'string',
  where: 'string',
  terms: 'list',
  languages: 'list',
  result: 'string',
  part_read: 'string',
  on: 'string',
  note: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a finding record, in order, with the kind of their cells. */
export const FINDING_COLUMNS = {
  id: 'string',
  kind: 'string',
  topic: 'string',
  claim: 'string',
  other: 'string',
  claims: 'list',
  constraint: 'string',
  source: 'string',
  relation: 'string',
  cause: 'string',
  ratio: 'number',
  gap_days: 'number',
  direction: 'string',
  band: 'string',
  shared_lineage: 'boolean',
  reason: 'string',
  steps: 'list',
  unless: 'string',
} as const satisfies Record<string, ColumnKind>;

/** Fields of a standing record, in order, with the kind of their cells. */
export const STANDING_COLUMNS = {
  claim: 'string',
  topic: 'string',
  standing: 'string',
  agree_roots: 'number',
  overlap_roots: 'number',
  conflict_roots: 'number',
  not_comparable_roots: 'number',
  accounts: 'number',
  agree_perspectives: 'list',
  conflict_perspectives: 'list',
  one_sided: 'boolean',
  robust: 'boolean',
  by_rules: 'list',
  reason: 'string',
} as const satisfies Record<string, ColumnKind>;

/** A record as the loader gives it: every field of its type is there, null where the authored file leaves it out. */
export type Filled<T> = {
  readonly [K in keyof T]-?: Exclude<T[K], undefined> | (undefined extends T[K] ? null : never);
};
/** An amount of anything that is not a loss of people. */
export type QuantityClaim = Filled<QuantityRecord>;
/** People killed, wounded, captured or otherwise lost. */
export type CasualtyClaim = Filled<CasualtyRecord>;
/** When something happened. */
export type DateClaim = Filled<DateRecord>;
/** A statement or deed ascribed to somebody. */
export type AttributionClaim = Filled<AttributionRecord>;
/** A claim of any type; `type` tells which. */
export type Claim = QuantityClaim | CasualtyClaim | DateClaim | AttributionClaim;
/** The four kinds of claim. */
export type ClaimType = Claim['type'];
/** How two claims relate. */
export type Relation = NonNullable<Finding['relation']>;
