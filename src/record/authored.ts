/* GENERATED from schema/ by `npm run types`. Do not edit. */

/**
 * What one source says on one point. A claim never says what is true. A field that does not apply is left out.
 */
export type ClaimRecord = QuantityClaimRecord | CasualtyClaimRecord | DateClaimRecord | AttributionClaimRecord;
/**
 * An amount of anything that is not a loss of people.
 */
export type QuantityClaimRecord = ClaimBaseRecord &
  AmountBaseRecord & {
    /**
     * Kind of claim.
     */
    type: 'quantity';
  };
/**
 * People killed, wounded, captured or otherwise lost or maltreated.
 */
export type CasualtyClaimRecord = ClaimBaseRecord &
  AmountBaseRecord & {
    /**
     * Kind of claim.
     */
    type: 'casualty';
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
     * Who did it, as the source has it; left out when it does not say.
     */
    perpetrators?: string;
    /**
     * Share of the victims, where the words give one ("wiped out to a man": all); left out otherwise.
     */
    extent?: 'all' | 'most' | 'part' | 'nobody';
  };
/**
 * When something happened.
 */
export type DateClaimRecord = ClaimBaseRecord & {
  /**
   * Kind of claim.
   */
  type: 'date';
  /**
   * The date as the words read.
   */
  date_text: string;
  /**
   * EDTF (ISO 8601-2), always proleptic Gregorian. "By 15 October" is `[..1920-10-15]`; seasons 21 spring, 22 summer, 23 autumn, 24 winter.
   */
  date: string;
  /**
   * Part of the day, month, season or year that the words name; left out for the whole of it.
   */
  date_part?: 'beginning' | 'middle' | 'end' | 'night';
  /**
   * Day of the week that the words name with the date; it can tell which calendar they use. Left out when they name none.
   */
  weekday?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /**
   * `stated`: complete in the words; `context`: year or month comes from the surroundings; `relative`: counted from another date.
   */
  date_basis: 'stated' | 'context' | 'relative';
  /**
   * Claim from which a relative date is counted; left out otherwise.
   */
  relative_to?: string;
  /**
   * Calendar of the source's own words; `date` is converted, so a Julian day stands here as its Gregorian equivalent.
   */
  calendar: 'gregorian' | 'julian' | 'unstated';
};
/**
 * A statement or a deed ascribed to somebody.
 */
export type AttributionClaimRecord = ClaimBaseRecord & {
  /**
   * Kind of claim.
   */
  type: 'attribution';
  /**
   * `statement`: somebody's words; `act`: who did a deed.
   */
  about: 'statement' | 'act';
  /**
   * Form of a statement; left out for acts.
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
   * Who says, writes or signs it, as the source has it; left out for acts.
   */
  speaker?: string;
  /**
   * Who did it, as the source has it; left out for statements.
   */
  doer?: string;
  /**
   * To whom it is addressed; left out when nobody is named.
   */
  addressee?: string;
  /**
   * Work or document cited; left out when none.
   */
  work?: string;
  /**
   * EDTF: when it was said, written or signed; left out when not given.
   */
  said_on?: string;
  /**
   * Content of the statement or deed in our own neutral words.
   */
  gist: string;
  /**
   * Source that is named for it; left out when none.
   */
  cites?: string;
  /**
   * Code of the answer that the claim gives to its topic's question, one of the topic's `answers`; left out when it has no topic.
   */
  answer?: string;
};

/**
 * Records as people write them, by the name of their schema.
 */
export interface AuthoredRecords {
  'allowed-words': AllowedWordsRecord;
  claim: ClaimRecord;
  constraint: ConstraintRecord;
  correction: CorrectionRecord;
  dismissed: DismissedRecord;
  dossier: DossierRecord;
  event: HistoricalEventRecord;
  lineage: LineageEdgeRecord;
  person: PersonRecord;
  place: PlaceRecord;
  'retired-id': RetiredIdRecord;
  review: ReviewRecord;
  'rule-set': RuleSetRecord;
  ruling: RulingRecord;
  scope: ScopePartRecord;
  search: SearchRecord;
  source: SourceRecord;
  structure: TextStructureRecord;
  topic: TopicRecord;
}
/**
 * Words and neighbours of a reading text that are right although no list knows them.
 */
export interface AllowedWordsRecord {
  /**
   * Words that no list has.
   */
  words: AllowedWordRecord[];
  /**
   * Neighbours that would join into one word.
   */
  neighbours: AllowedPairRecord[];
}
/**
 * One word.
 */
export interface AllowedWordRecord {
  /**
   * The word as the reading text has it.
   */
  word: string;
  /**
   * Why it is right.
   */
  reason: string;
}
/**
 * Two words that stand side by side.
 */
export interface AllowedPairRecord {
  /**
   * The two words, with the blank between.
   */
  pair: string;
  /**
   * Why they are two.
   */
  reason: string;
}
/**
 * What claims of every type have: what the claim is about, where it stands, and how sure we are of our reading.
 */
export interface ClaimBaseRecord {
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
  type: 'quantity' | 'casualty' | 'date' | 'attribution';
  /**
   * Id of the topic that the claim answers; left out when nothing could be compared with it.
   */
  topic?: string;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  subject: string;
  /**
   * Id of the event it belongs to; left out when it belongs to none.
   */
  event?: string;
  /**
   * Id of the place meant; left out when none is named.
   */
  place?: string;
  /**
   * Whose men, loss or deed is meant; left out when none.
   */
  side?: string;
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
   * The other term of a ratio or comparison; left out when there is none.
   */
  against?: string;
  /**
   * Area that the figure covers, where it differs from the topic's; filled in from the topic.
   */
  area?: string;
  /**
   * EDTF: when the figure holds; filled in from the topic. Left out when the words give no time.
   */
  as_of?: string;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); left out otherwise.
   */
  start?: number;
  /**
   * Code point after the quote in the raw witness (held texts only); left out otherwise.
   */
  end?: number;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); left out otherwise.
   */
  quote?: string;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); left out for held texts. Never a supplied page.
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
   * Address of the copy read; left out when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  access_url?: string;
  /**
   * Day on which it was read; left out for held texts.
   */
  accessed_on?: string;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; left out otherwise.
   */
  reading_alt?: string;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; left out when nothing.
   */
  note?: string;
}
/**
 * An amount: its words, and the figures that they give.
 */
export interface AmountBaseRecord {
  /**
   * The amount as the words read; vague words included.
   */
  stated: string;
  /**
   * Lowest value that the words allow, in `unit`; left out when the words give no such bound. Never widened here.
   */
  low?: number;
  /**
   * The value named, in `unit`; left out when the words only bound it or are vague.
   */
  best?: number;
  /**
   * Highest value that the words allow, in `unit`; left out when the words give no such bound.
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
 * What must hold inside one source, by its own words or by arithmetic.
 */
export interface ConstraintRecord {
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
   */
  operands: OperandRecord[];
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
 * A claim, or a cited reference value.
 */
export interface OperandRecord {
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
}
/**
 * A repair of the OCR witness. The reading text is witness plus corrections.
 */
export interface CorrectionRecord {
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
 * A number, date, loss or attributed statement in a held text that is not recorded as a claim, with the reason.
 */
export interface DismissedRecord {
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
 * Title, subject and version of the data, and the vocabularies of its matter.
 */
export interface DossierRecord {
  /**
   * Title of the dataset.
   */
  title: string;
  /**
   * Source whose claims are compared with all others.
   */
  subject: string;
  /**
   * What the subject is called in running text, with its article ("the book").
   */
  subject_label: string;
  /**
   * Version of the data (semantic versioning).
   */
  version: string;
  /**
   * Day of this version's release.
   */
  released: string;
  vocabularies: VocabulariesRecord;
}
/**
 * Closed lists of the matter: values that records of this dossier may name.
 */
export interface VocabulariesRecord {
  /**
   * Whose men, loss or deed a claim may mean.
   *
   * @minItems 1
   */
  sides: SideRecord[];
  /**
   * Whose view a source may give.
   *
   * @minItems 1
   */
  perspectives: PerspectiveRecord[];
  /**
   * Units of amounts.
   *
   * @minItems 1
   */
  units: UnitRecord[];
  /**
   * Words of the parties, which stand in quotations only, never in our own sentences.
   *
   * Items: Word or phrase, lower case, as it is spelled; each inflected form stands by itself.
   */
  partisan_words: string[];
}
/**
 * A side of the events.
 */
export interface SideRecord {
  /**
   * Code that records name.
   */
  id: string;
  /**
   * Name for readers, in English.
   */
  label: string;
  /**
   * Camp in which it stood, the same codes as those of perspectives; left out where it stood in neither or between them.
   */
  camp?: string;
}
/**
 * A view from which an account is written.
 */
export interface PerspectiveRecord {
  /**
   * Code that records name.
   */
  id: string;
  /**
   * Name for readers, in English.
   */
  label: string;
  /**
   * Camp whose view it is; left out where it is of neither.
   */
  camp?: string;
}
/**
 * What a number may measure.
 */
export interface UnitRecord {
  /**
   * Code that records name, plural.
   */
  id: string;
  /**
   * `men`: people, by heads or by units of troops; `arms`: weapons and matériel; `other`: anything else.
   */
  kind: 'men' | 'arms' | 'other';
  /**
   * Name for readers, where it is not the code with blanks.
   */
  label?: string;
}
/**
 * Something that happened, to which claims belong.
 */
export interface HistoricalEventRecord {
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
 * One source draws on another.
 */
export interface LineageEdgeRecord {
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
 * A person under the standard name, with the spellings met.
 */
export interface PersonRecord {
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
   * False when the printed name could not be tied to a known person; true when left out.
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
 * A place under its standard name, with the spellings met.
 */
export interface PlaceRecord {
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
   * False when the printed name could not be tied to a known place; true when left out.
   */
  identified?: boolean;
  /**
   * Explanation.
   */
  note?: string;
}
/**
 * An id that is never used again, with the reason.
 */
export interface RetiredIdRecord {
  /**
   * The id that was given up.
   */
  id: string;
  /**
   * Why it was given up.
   */
  reason: string;
  /**
   * Record that stands in its place; left out when none does.
   */
  successor?: string;
}
/**
 * What a second reader, who did not see the record, found at the place that its locator names.
 */
export interface ReviewRecord {
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
   * Unit, as the second reader read it.
   */
  unit?: string;
  /**
   * Hedge, as the second reader read it.
   */
  hedge?: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague';
  /**
   * How it is put forward, as the second reader read it.
   */
  modality?: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * Whose men, loss or deed is meant, as the second reader read it.
   */
  side?: string;
  /**
   * Who or what exactly is counted, as the second reader read it.
   */
  counted?: string;
  /**
   * The other term of a ratio or comparison, as the second reader read it.
   */
  against?: string;
  /**
   * Area covered, as the second reader read it.
   */
  area?: string;
  /**
   * EDTF: when the figure holds, as the second reader read it.
   */
  as_of?: string;
  /**
   * Part of the day, month, season or year, as the second reader read it.
   */
  date_part?: 'beginning' | 'middle' | 'end' | 'night';
  /**
   * Calendar of the words, as the second reader read it.
   */
  calendar?: 'gregorian' | 'julian' | 'unstated';
  /**
   * What happened to the people counted, as the second reader read it.
   */
  casualty_outcome?:
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
   * `narrator`, or the attribution inside whose words it stands, as the second reader read it.
   */
  voice?: string;
  /**
   * Fields for which the second reader looked and found nothing in the words; what is neither given nor listed here was not recorded.
   *
   * @minItems 1
   *
   * Items: Field
   */
  absent?: ('side' | 'counted' | 'against' | 'area' | 'as_of' | 'date_part')[];
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
 * All judgements that a comparison rests on, each with the place it comes from. Records are never widened; rule sets do it.
 */
export interface RuleSetRecord {
  /**
   * Name by which `--rules` calls it.
   */
  name: string;
  /**
   * Whose view of words and figures it takes, as a sentence.
   */
  description: string;
  about: AboutWidthRecord;
  some: SomeWidthRecord;
  over: OverBoundRecord;
  almost: AlmostBoundRecord;
  vague: VagueJudgementRecord;
  approximate_days: DaysJudgementRecord;
  date_tolerance: DateToleranceRecord;
  seasons: SeasonsJudgementRecord;
  parts: PartsJudgementRecord;
  ratio_bands: RatioBandsRecord;
  gap_bands: GapBandsRecord;
}
/**
 * Share by which a figure with "about" reaches down and up (0.1: 90 to 110 for about 100).
 */
export interface AboutWidthRecord {
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
export interface SomeWidthRecord {
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
export interface OverBoundRecord {
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
export interface AlmostBoundRecord {
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
 * How far words without a figure ("several hundred") reach beyond what they name. What they name stands in rules/vague/, one table a language, and is the same under every rule set.
 */
export interface VagueJudgementRecord {
  value: VagueFactorsRecord;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Factors of the least and the greatest figure that vague words name.
 */
export interface VagueFactorsRecord {
  /**
   * Share of the least figure from which on a value is allowed (0.5: from 100 for "hundreds"); null: vague words give no figure.
   */
  least: number | null;
  /**
   * Multiple of the greatest figure up to which a value is allowed; null: no upper bound but one that the words give ("up to").
   */
  most: number | null;
}
/**
 * Days by which an approximate date (EDTF `~`) reaches out, by its precision.
 */
export interface DaysJudgementRecord {
  value: DaysByPrecisionRecord;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Days for each precision.
 */
export interface DaysByPrecisionRecord {
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
export interface DateToleranceRecord {
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
 * First and last day of each season, as `MM-DD`; a last day before the first one lies in the next year. Edges may overlap; each season holds the whole months of its northern one.
 */
export interface SeasonsJudgementRecord {
  value: SeasonTableRecord;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * Two days a season, by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter (named after the year in which it begins).
 */
export interface SeasonTableRecord {
  '21': SeasonEdgesRecord;
  '22': SeasonEdgesRecord;
  '23': SeasonEdgesRecord;
  '24': SeasonEdgesRecord;
}
export interface SeasonEdgesRecord {
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
 * Shares of a month, season or year that its beginning, middle and end cover. They may overlap; each holds its third.
 */
export interface PartsJudgementRecord {
  value: PartTableRecord;
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * First and last share, 0 to 1, of each part.
 */
export interface PartTableRecord {
  beginning: PartSharesRecord;
  middle: PartSharesRecord;
  end: PartSharesRecord;
}
export interface PartSharesRecord {
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
 * Names of ratios of two figures, the larger over the smaller.
 */
export interface RatioBandsRecord {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one, and only it, is open.
   *
   * @minItems 1
   */
  value: BandRecord[];
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * One band.
 */
export interface BandRecord {
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
export interface GapBandsRecord {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one, and only it, is open.
   *
   * @minItems 1
   */
  value: BandRecord[];
  /**
   * Whose judgement it is, and why.
   */
  source: string;
}
/**
 * A reviewer's decision about a finding, with a reason. A ruling that no longer changes anything is an error.
 */
export interface RulingRecord {
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
 * One scope lies inside another: what is counted in the first is also counted in the second. Claims whose scopes stand so are not comparable, but the part may not exceed the whole.
 */
export interface ScopePartRecord {
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
 * A recorded look-up, so that "not found" means looked for.
 */
export interface SearchRecord {
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
 * A work: the subject or any other account.
 */
export interface SourceRecord {
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
   * Volume of the container or of the work.
   */
  volume?: string;
  /**
   * Issue or number of the container.
   */
  issue?: string;
  /**
   * Digital Object Identifier of the work, without an address before it.
   */
  doi?: string;
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
  perspective: string;
  /**
   * Nearness of the author to the events.
   */
  proximity: 'eyewitness' | 'participant' | 'contemporary' | 'later';
  /**
   * Calendar that the author is known to use, when that has been established from the work itself.
   */
  calendar?: 'gregorian' | 'julian';
  /**
   * Address of the work itself (archive, library, publisher, author, official or public-domain site); left out otherwise.
   */
  url?: string;
  /**
   * What is known about rights in the text.
   */
  rights?: string;
  /**
   * True when the whole work was read, so that its silences may be recorded; false when left out.
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
 * Chapters, printed pages, footnotes and picture captions of a held text, in code points of the witness.
 */
export interface TextStructureRecord {
  /**
   * Chapters in order; together they cover the whole witness.
   */
  chapters: ChapterRecord[];
  /**
   * Printed pages in order; together they cover the whole witness.
   */
  pages: PageRecord[];
  /**
   * Footnotes.
   */
  notes: LabelledSpanRecord[];
  /**
   * Picture captions.
   */
  captions: LabelledSpanRecord[];
}
/**
 * A chapter of the witness.
 */
export interface ChapterRecord {
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
}
/**
 * A printed page of the witness.
 */
export interface PageRecord {
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
}
/**
 * A named stretch of the witness.
 */
export interface LabelledSpanRecord {
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
 * A question that more than one source can answer. Claims are comparable because a reader filed them under one topic.
 */
export interface TopicRecord {
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
  side?: string;
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
   */
  answers?: AnswerRecord[];
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
 * One possible answer.
 */
export interface AnswerRecord {
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
}
