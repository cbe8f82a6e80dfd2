/* GENERATED from schema/ by `npm run types`. Do not edit. */

/**
 * What one source says on one point. A claim never says what is true. A field that does not apply is null.
 */
export type Claim = QuantityClaim | CasualtyClaim | DateClaim | AttributionClaim;

/**
 * Records as readers get them, by the name of their schema.
 */
export interface PublishedRecords {
  readonly dossier: Dossier;
  readonly source: Source;
  readonly topic: Topic;
  readonly event: HistoricalEvent;
  readonly place: Place;
  readonly person: Person;
  readonly claim: Claim;
  readonly constraint: Constraint;
  readonly scope: ScopePart;
  readonly lineage: LineageEdge;
  readonly search: Search;
  readonly review: Review;
  readonly ruling: Ruling;
  'retired-id': RetiredId;
  readonly structure: TextStructure;
  readonly correction: Correction;
  readonly dismissed: Dismissed;
  'held-text': TextNotes;
  readonly finding: Finding;
  readonly standing: Standing;
  readonly synopsis: Synopsis;
  readonly profile: Profile;
  'copy-sign': CopySign;
  'rule-set': RuleSet;
  readonly bundle: Bundle;
  readonly comparison: ComparisonRow;
  'source-file': SourceFile;
}
/**
 * Title, subject and version of the data, and the vocabularies of its matter.
 */
export interface Dossier {
  /**
   * Title of the dataset.
   */
  readonly title: string;
  /**
   * Source whose claims are compared with all others.
   */
  readonly subject: string;
  /**
   * What the subject is called in running text, with its article ("the book").
   */
  readonly subject_label: string;
  /**
   * Version of the data (semantic versioning).
   */
  readonly version: string;
  /**
   * Day of this version's release.
   */
  readonly released: string;
  readonly vocabularies: Vocabularies;
}
/**
 * Closed lists of the matter: values that records of this dossier may name.
 */
export interface Vocabularies {
  /**
   * Whose men, loss or deed a claim may mean.
   */
  readonly sides: readonly Side[];
  /**
   * Whose view a source may give.
   */
  readonly perspectives: readonly Perspective[];
  /**
   * Units of amounts.
   */
  readonly units: readonly Unit[];
  /**
   * Words of the parties, which stand in quotations only, never in our own sentences.
   *
   * Items: Word or phrase, lower case, as it is spelled; each inflected form stands by itself.
   */
  readonly partisan_words: readonly string[];
}
/**
 * A side of the events.
 */
export interface Side {
  /**
   * Code that records name.
   */
  readonly id: string;
  /**
   * Name for readers, in English.
   */
  readonly label: string;
  /**
   * Camp in which it stood, the same codes as those of perspectives; null where it stood in neither or between them.
   */
  readonly camp: string | null;
}
/**
 * A view from which an account is written.
 */
export interface Perspective {
  /**
   * Code that records name.
   */
  readonly id: string;
  /**
   * Name for readers, in English.
   */
  readonly label: string;
  /**
   * Camp whose view it is; null where it is of neither.
   */
  readonly camp: string | null;
}
/**
 * What a number may measure.
 */
export interface Unit {
  /**
   * Code that records name, plural.
   */
  readonly id: string;
  /**
   * `men`: people, by heads or by units of troops; `arms`: weapons and matériel; `other`: anything else.
   */
  readonly kind: 'men' | 'arms' | 'other';
  /**
   * Name for readers, where it is not the code with blanks.
   */
  readonly label: string | null;
}
/**
 * A work: the subject or any other account.
 */
export interface Source {
  /**
   * Identifier: author or body, and year.
   */
  readonly id: string;
  /**
   * Authors, family name first; null when the work names none.
   */
  readonly authors: readonly string[] | null;
  /**
   * Title in its own language or the language read.
   */
  readonly title: string;
  /**
   * Title in English, when the title is in another language.
   */
  readonly title_en: string | null;
  /**
   * Journal, newspaper, collection or site in which it stands.
   */
  readonly container: string | null;
  /**
   * EDTF: date of publication, or of writing for documents.
   */
  readonly issued: string;
  /**
   * Publisher or issuing body.
   */
  readonly publisher: string | null;
  /**
   * Place of publication.
   */
  readonly publisher_place: string | null;
  /**
   * Pages inside the container.
   */
  readonly pages: string | null;
  /**
   * Volume of the container or of the work.
   */
  readonly volume: string | null;
  /**
   * Issue or number of the container.
   */
  readonly issue: string | null;
  /**
   * Digital Object Identifier of the work, without an address before it.
   */
  readonly doi: string | null;
  /**
   * ISO 639-1 code of the text read.
   */
  readonly language: string;
  /**
   * Kind of work.
   */
  readonly kind:
    'book' | 'article' | 'document' | 'newspaper' | 'encyclopedia' | 'memoir' | 'thesis' | 'web' | 'pamphlet';
  /**
   * Whose view it gives.
   */
  readonly perspective: string;
  /**
   * Nearness of the author to the events.
   */
  readonly proximity: 'eyewitness' | 'participant' | 'contemporary' | 'later';
  /**
   * Calendar that the author is known to use, when that has been established from the work itself.
   */
  readonly calendar: 'gregorian' | 'julian' | null;
  /**
   * Address of the work itself (archive, library, publisher, author, official or public-domain site); null otherwise.
   */
  readonly url: string | null;
  /**
   * What is known about rights in the text.
   */
  readonly rights: string | null;
  /**
   * True when the whole work was read, so that its silences may be recorded.
   */
  readonly read_whole: boolean;
  /**
   * SHA-256 of the held text.
   */
  readonly sha256: string | null;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * A question that more than one source can answer. Claims are comparable because a reader filed them under one topic.
 */
export interface Topic {
  /**
   * Identifier.
   */
  readonly id: string;
  /**
   * The question, neutral and complete.
   */
  readonly question: string;
  /**
   * Type of the claims that answer it.
   */
  readonly type: 'quantity' | 'date' | 'casualty' | 'attribution';
  /**
   * What an attribution topic asks for, and so what two answers differ in: who acted, led or took part (`doer`); what was done, where, how or why (`deed`); who said, wrote, signed or asked for something (`speaker`); what was said, decided or agreed, to whom or on what terms (`wording`). Required for attribution topics only.
   */
  readonly asks: 'doer' | 'deed' | 'speaker' | 'wording' | null;
  /**
   * Unit in which answers are compared; required for quantities and casualties.
   */
  readonly unit: string | null;
  /**
   * What happened to the people counted; casualties only.
   */
  readonly outcome:
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
    | 'losses'
    | null;
  /**
   * Id of the event.
   */
  readonly event: string | null;
  /**
   * Whose men, loss or deed is asked for.
   */
  readonly side: string | null;
  /**
   * Who or what must be counted for an answer to be comparable.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio.
   */
  readonly against: string | null;
  /**
   * Area that an answer must cover.
   */
  readonly area: string | null;
  /**
   * EDTF: time for which an answer must hold.
   */
  readonly as_of: string | null;
  /**
   * Answers met so far; attribution topics only.
   */
  readonly answers: readonly Answer[] | null;
  /**
   * Topic whose answer no answer to this one may exceed: losses of a force whose strength it asks for, a part of a whole.
   */
  readonly part_of: string | null;
  /**
   * What must be counted, or how the question was cut.
   */
  readonly note: string | null;
}
/**
 * One possible answer.
 */
export interface Answer {
  /**
   * Answer code.
   */
  readonly id: string;
  /**
   * What the answer says.
   */
  readonly label: string;
  /**
   * Broader answer that this one is a case of.
   */
  readonly within: string | null;
  /**
   * Other answers to the same question that may be true beside this one, as two readers judged; all others exclude it.
   */
  readonly compatible: readonly string[] | null;
}
/**
 * Something that happened, to which claims belong.
 */
export interface HistoricalEvent {
  /**
   * Identifier.
   */
  readonly id: string;
  /**
   * Short neutral name.
   */
  readonly label: string;
  /**
   * EDTF (ISO 8601-2), always proleptic Gregorian: as the subject has it, for sorting only; not a claim.
   */
  readonly date: string | null;
  /**
   * Id of the place.
   */
  readonly place: string | null;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * A place under its standard name, with the spellings met.
 */
export interface Place {
  /**
   * Identifier.
   */
  readonly id: string;
  /**
   * Standard name today or in scholarship.
   */
  readonly name: string;
  /**
   * Kind of place.
   */
  readonly kind:
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
   */
  readonly spellings: readonly string[] | null;
  /**
   * Latitude, decimal degrees north (WGS 84); null when not looked up.
   */
  readonly lat: number | null;
  /**
   * Longitude, decimal degrees east (WGS 84).
   */
  readonly lon: number | null;
  /**
   * Where the coordinates were looked up; required with them.
   */
  readonly coordinate_source: string | null;
  /**
   * False when the printed name could not be tied to a known place.
   */
  readonly identified: boolean;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * A person under the standard name, with the spellings met.
 */
export interface Person {
  /**
   * Identifier.
   */
  readonly id: string;
  /**
   * Standard name.
   */
  readonly name: string;
  /**
   * Spellings that occur in the sources, as printed.
   */
  readonly spellings: readonly string[] | null;
  /**
   * Other spellings, met in other accounts.
   */
  readonly variants: readonly string[] | null;
  /**
   * Role in the events, in neutral words.
   */
  readonly role: string | null;
  /**
   * False when the printed name could not be tied to a known person.
   */
  readonly identified: boolean;
  /**
   * Where the identification was looked up; required when the standard name differs from every printed spelling.
   */
  readonly identified_by: string | null;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * An amount of anything that is not a loss of people.
 */
export interface QuantityClaim {
  /**
   * Identifier: the source's id, a hyphen and four digits, never reused; `<source>-implied-<constraint>` for computed claims.
   */
  readonly id: string;
  /**
   * Id of the source that makes the claim.
   */
  readonly source: string;
  /**
   * Kind of claim.
   */
  readonly type: 'quantity';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  readonly topic: string | null;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  readonly subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  readonly event: string | null;
  /**
   * Id of the place meant; null when none is named.
   */
  readonly place: string | null;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  readonly side: string | null;
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  readonly voice: string;
  /**
   * How the claim is put forward.
   */
  readonly modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  readonly weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted; amounts take it over from their topic. Null when nothing more is said.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  readonly against: string | null;
  /**
   * Area that the figure covers; amounts take it over from their topic. Null when none is named.
   */
  readonly area: string | null;
  /**
   * EDTF: when the figure holds; amounts take it over from their topic. Null when the words give no time.
   */
  readonly as_of: string | null;
  /**
   * The amount as the words read; vague words included.
   */
  readonly stated: string;
  /**
   * Lowest value that the words allow, in `unit`; null when the words give no such bound. Never widened here.
   */
  readonly low: number | null;
  /**
   * The value named, in `unit`; null when the words only bound it or are vague.
   */
  readonly best: number | null;
  /**
   * Highest value that the words allow, in `unit`; null when the words give no such bound.
   */
  readonly high: number | null;
  /**
   * What the numbers measure, plural snake_case (`men`, `persons`, `miles`, `yen`, `days`, `ratio`).
   */
  readonly unit: string;
  /**
   * The hedge of the words; over and at_least: low only; up_to, almost and less_than: high only; vague: no numbers.
   */
  readonly hedge: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague';
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  readonly start: number | null;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  readonly end: number | null;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  readonly quote: string | null;
  /**
   * The witness immediately before the quote, up to 32 code points, computed; null for other sources and at the beginning of the text.
   */
  readonly prefix: string | null;
  /**
   * The witness immediately after the quote, up to 32 code points, computed; null for other sources and at the end of the text.
   */
  readonly suffix: string | null;
  /**
   * Printed page on which the quote begins, computed from structure.json (held texts only); null otherwise.
   */
  readonly page: number | null;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  readonly chapter: string | null;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  readonly locator: string | null;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  readonly access: 'full_text' | 'page' | 'excerpt' | 'secondhand' | null;
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  readonly via: string | null;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  readonly access_url: string | null;
  /**
   * Day on which it was read; null for held texts.
   */
  readonly accessed_on: string | null;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  readonly reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  readonly reading_alt: string | null;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  readonly status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  readonly note: string | null;
  /**
   * Claims from which a constraint implies this one (computed claims only); null for what a source says outright.
   */
  readonly derived_from: readonly string[] | null;
}
/**
 * People killed, wounded, captured or otherwise lost or maltreated.
 */
export interface CasualtyClaim {
  /**
   * Identifier: the source's id, a hyphen and four digits, never reused; `<source>-implied-<constraint>` for computed claims.
   */
  readonly id: string;
  /**
   * Id of the source that makes the claim.
   */
  readonly source: string;
  /**
   * Kind of claim.
   */
  readonly type: 'casualty';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  readonly topic: string | null;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  readonly subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  readonly event: string | null;
  /**
   * Id of the place meant; null when none is named.
   */
  readonly place: string | null;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  readonly side: string | null;
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  readonly voice: string;
  /**
   * How the claim is put forward.
   */
  readonly modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  readonly weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted; amounts take it over from their topic. Null when nothing more is said.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  readonly against: string | null;
  /**
   * Area that the figure covers; amounts take it over from their topic. Null when none is named.
   */
  readonly area: string | null;
  /**
   * EDTF: when the figure holds; amounts take it over from their topic. Null when the words give no time.
   */
  readonly as_of: string | null;
  /**
   * The amount as the words read; vague words included.
   */
  readonly stated: string;
  /**
   * Lowest value that the words allow, in `unit`; null when the words give no such bound. Never widened here.
   */
  readonly low: number | null;
  /**
   * The value named, in `unit`; null when the words only bound it or are vague.
   */
  readonly best: number | null;
  /**
   * Highest value that the words allow, in `unit`; null when the words give no such bound.
   */
  readonly high: number | null;
  /**
   * What the numbers measure, plural snake_case (`men`, `persons`, `miles`, `yen`, `days`, `ratio`).
   */
  readonly unit: string;
  /**
   * The hedge of the words; over and at_least: low only; up_to, almost and less_than: high only; vague: no numbers.
   */
  readonly hedge: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague';
  /**
   * What happened to them; `losses` where the words do not say.
   */
  readonly outcome:
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
  readonly victims: string;
  /**
   * Who did it, as the source has it; null when it does not say.
   */
  readonly perpetrators: string | null;
  /**
   * Share of the victims, where the words give one ("wiped out to a man": all); null otherwise.
   */
  readonly extent: 'all' | 'most' | 'part' | 'nobody' | null;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  readonly start: number | null;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  readonly end: number | null;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  readonly quote: string | null;
  /**
   * The witness immediately before the quote, up to 32 code points, computed; null for other sources and at the beginning of the text.
   */
  readonly prefix: string | null;
  /**
   * The witness immediately after the quote, up to 32 code points, computed; null for other sources and at the end of the text.
   */
  readonly suffix: string | null;
  /**
   * Printed page on which the quote begins, computed from structure.json (held texts only); null otherwise.
   */
  readonly page: number | null;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  readonly chapter: string | null;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  readonly locator: string | null;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  readonly access: 'full_text' | 'page' | 'excerpt' | 'secondhand' | null;
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  readonly via: string | null;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  readonly access_url: string | null;
  /**
   * Day on which it was read; null for held texts.
   */
  readonly accessed_on: string | null;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  readonly reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  readonly reading_alt: string | null;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  readonly status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  readonly note: string | null;
  /**
   * Claims from which a constraint implies this one (computed claims only); null for what a source says outright.
   */
  readonly derived_from: readonly string[] | null;
}
/**
 * When something happened.
 */
export interface DateClaim {
  /**
   * Identifier: the source's id, a hyphen and four digits, never reused; `<source>-implied-<constraint>` for computed claims.
   */
  readonly id: string;
  /**
   * Id of the source that makes the claim.
   */
  readonly source: string;
  /**
   * Kind of claim.
   */
  readonly type: 'date';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  readonly topic: string | null;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  readonly subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  readonly event: string | null;
  /**
   * Id of the place meant; null when none is named.
   */
  readonly place: string | null;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  readonly side: string | null;
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  readonly voice: string;
  /**
   * How the claim is put forward.
   */
  readonly modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  readonly weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted; amounts take it over from their topic. Null when nothing more is said.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  readonly against: string | null;
  /**
   * Area that the figure covers; amounts take it over from their topic. Null when none is named.
   */
  readonly area: string | null;
  /**
   * EDTF: when the figure holds; amounts take it over from their topic. Null when the words give no time.
   */
  readonly as_of: string | null;
  /**
   * The date as the words read.
   */
  readonly date_text: string;
  /**
   * EDTF (ISO 8601-2), always proleptic Gregorian. "By 15 October" is `[..1920-10-15]`; seasons 21 spring, 22 summer, 23 autumn, 24 winter.
   */
  readonly date: string;
  /**
   * First day that `date` allows, computed; null where it is open. Widening belongs to rule sets.
   */
  readonly date_start: string | null;
  /**
   * Last day that `date` allows, computed; null where it is open.
   */
  readonly date_end: string | null;
  /**
   * What `date` is precise to, computed; `range` for intervals and sets.
   */
  readonly date_prec: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'range';
  /**
   * Part of the day, month, season or year that the words name; null for the whole of it.
   */
  readonly date_part: 'beginning' | 'middle' | 'end' | 'night' | null;
  /**
   * Day of the week that the words name with the date; it can tell which calendar they use. Null when they name none.
   */
  readonly weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' | null;
  /**
   * `stated`: complete in the words; `context`: year or month comes from the surroundings; `relative`: counted from another date.
   */
  readonly date_basis: 'stated' | 'context' | 'relative';
  /**
   * Claim from which a relative date is counted; null otherwise.
   */
  readonly relative_to: string | null;
  /**
   * Calendar of the source's own words; `date` is converted, so a Julian day stands here as its Gregorian equivalent.
   */
  readonly calendar: 'gregorian' | 'julian' | 'unstated';
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  readonly start: number | null;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  readonly end: number | null;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  readonly quote: string | null;
  /**
   * The witness immediately before the quote, up to 32 code points, computed; null for other sources and at the beginning of the text.
   */
  readonly prefix: string | null;
  /**
   * The witness immediately after the quote, up to 32 code points, computed; null for other sources and at the end of the text.
   */
  readonly suffix: string | null;
  /**
   * Printed page on which the quote begins, computed from structure.json (held texts only); null otherwise.
   */
  readonly page: number | null;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  readonly chapter: string | null;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  readonly locator: string | null;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  readonly access: 'full_text' | 'page' | 'excerpt' | 'secondhand' | null;
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  readonly via: string | null;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  readonly access_url: string | null;
  /**
   * Day on which it was read; null for held texts.
   */
  readonly accessed_on: string | null;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  readonly reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  readonly reading_alt: string | null;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  readonly status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  readonly note: string | null;
  /**
   * Claims from which a constraint implies this one (computed claims only); null for what a source says outright.
   */
  readonly derived_from: readonly string[] | null;
}
/**
 * A statement or a deed ascribed to somebody.
 */
export interface AttributionClaim {
  /**
   * Identifier: the source's id, a hyphen and four digits, never reused; `<source>-implied-<constraint>` for computed claims.
   */
  readonly id: string;
  /**
   * Id of the source that makes the claim.
   */
  readonly source: string;
  /**
   * Kind of claim.
   */
  readonly type: 'attribution';
  /**
   * Id of the topic that the claim answers; null when nothing could be compared with it.
   */
  readonly topic: string | null;
  /**
   * One plain sentence, in our own neutral words, saying what is claimed.
   */
  readonly subject: string;
  /**
   * Id of the event it belongs to; null when it belongs to none.
   */
  readonly event: string | null;
  /**
   * Id of the place meant; null when none is named.
   */
  readonly place: string | null;
  /**
   * Whose men, loss or deed is meant; null when none.
   */
  readonly side: string | null;
  /**
   * `narrator`, or the id of the attribution inside whose words the claim stands.
   */
  readonly voice: string;
  /**
   * How the claim is put forward.
   */
  readonly modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied';
  /**
   * `major`: a historian would compare it; `minor`: local detail. For the subject it was marked by two readers before any other account was looked up.
   */
  readonly weight: 'major' | 'minor';
  /**
   * Who or what exactly is counted; amounts take it over from their topic. Null when nothing more is said.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio or comparison; null when there is none.
   */
  readonly against: string | null;
  /**
   * Area that the figure covers; amounts take it over from their topic. Null when none is named.
   */
  readonly area: string | null;
  /**
   * EDTF: when the figure holds; amounts take it over from their topic. Null when the words give no time.
   */
  readonly as_of: string | null;
  /**
   * `statement`: somebody's words; `act`: who did a deed.
   */
  readonly about: 'statement' | 'act';
  /**
   * Form of a statement; null for acts.
   */
  readonly mode:
    | 'direct_quote'
    | 'reported_speech'
    | 'telegram'
    | 'order'
    | 'letter'
    | 'document'
    | 'citation'
    | 'inscription'
    | 'newspaper'
    | null;
  /**
   * Who says, writes or signs it, as the source has it; null for acts.
   */
  readonly speaker: string | null;
  /**
   * Who did it, as the source has it; null for statements.
   */
  readonly doer: string | null;
  /**
   * To whom it is addressed; null when nobody is named.
   */
  readonly addressee: string | null;
  /**
   * Work or document cited; null when none.
   */
  readonly work: string | null;
  /**
   * EDTF: when it was said, written or signed; null when not given.
   */
  readonly said_on: string | null;
  /**
   * Content of the statement or deed in our own neutral words.
   */
  readonly gist: string;
  /**
   * Source that is named for it; null when none.
   */
  readonly cites: string | null;
  /**
   * Code of the answer that the claim gives to its topic's question, one of the topic's `answers`; null when it has no topic.
   */
  readonly answer: string | null;
  /**
   * First Unicode code point of the quote in the raw witness (held texts only); null otherwise.
   */
  readonly start: number | null;
  /**
   * Code point after the quote in the raw witness (held texts only); null otherwise.
   */
  readonly end: number | null;
  /**
   * The witness from `start` to `end`, OCR damage included (held texts only); null otherwise.
   */
  readonly quote: string | null;
  /**
   * The witness immediately before the quote, up to 32 code points, computed; null for other sources and at the beginning of the text.
   */
  readonly prefix: string | null;
  /**
   * The witness immediately after the quote, up to 32 code points, computed; null for other sources and at the end of the text.
   */
  readonly suffix: string | null;
  /**
   * Printed page on which the quote begins, computed from structure.json (held texts only); null otherwise.
   */
  readonly page: number | null;
  /**
   * Chapter, computed from structure.json (held texts only); null otherwise.
   */
  readonly chapter: string | null;
  /**
   * Where the copy that was read shows the passage (page, chapter, section, document number); null for held texts. Never a supplied page.
   */
  readonly locator: string | null;
  /**
   * What was read: the whole work, the page, an excerpt, or another work that reports it (`via`).
   */
  readonly access: 'full_text' | 'page' | 'excerpt' | 'secondhand' | null;
  /**
   * Id of the source that reports it; only, and always, with access `secondhand`.
   */
  readonly via: string | null;
  /**
   * Address of the copy read; null when it was read in a copy whose holder has no evident right to it, or when the text is held here.
   */
  readonly access_url: string | null;
  /**
   * Day on which it was read; null for held texts.
   */
  readonly accessed_on: string | null;
  /**
   * How sure the reading of the words is: `repaired` values rest on a correction of the witness, `conjectural` ones could be read otherwise.
   */
  readonly reading: 'plain' | 'repaired' | 'conjectural';
  /**
   * The other possible reading of a conjectural value; null otherwise.
   */
  readonly reading_alt: string | null;
  /**
   * `reviewed`: a second reader settled or confirmed it on the text.
   */
  readonly status: 'draft' | 'reviewed';
  /**
   * What must be explained about the coding; null when nothing.
   */
  readonly note: string | null;
  /**
   * Claims from which a constraint implies this one (computed claims only); null for what a source says outright.
   */
  readonly derived_from: readonly string[] | null;
}
/**
 * What must hold inside one source, by its own words or by arithmetic.
 */
export interface Constraint {
  /**
   * Identifier.
   */
  readonly id: string;
  /**
   * Source to which it applies.
   */
  readonly source: string;
  /**
   * day_after: second operand is the day after the first; duration_between: third is the number of days from first to second; sum_of: last is the sum of the others; before: first not later than second; within: first lies inside second; ratio: first divided by second is third; equal: both are the same; part_of: the first does not exceed the second.
   */
  readonly kind: 'day_after' | 'duration_between' | 'sum_of' | 'before' | 'within' | 'ratio' | 'equal' | 'part_of';
  /**
   * Operands in the order that the kind asks for.
   */
  readonly operands: readonly Operand[];
  /**
   * Slack allowed: days for dates, share for numbers. Default 0.
   */
  readonly tolerance: number | null;
  /**
   * What must hold, as a sentence.
   */
  readonly statement: string;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * A claim, or a cited reference value.
 */
export interface Operand {
  /**
   * A claim of the source.
   */
  readonly claim: string | null;
  /**
   * A cited reference value.
   */
  readonly value: number | null;
  /**
   * EDTF: a cited reference date.
   */
  readonly date: string | null;
  /**
   * Unit of the reference value.
   */
  readonly unit: string | null;
  /**
   * Where the reference value was looked up.
   */
  readonly cited: string | null;
}
/**
 * One scope lies inside another: what is counted in the first is also counted in the second. Claims whose scopes stand so are not comparable, but the part may not exceed the whole.
 */
export interface ScopePart {
  /**
   * Dimension of the scope.
   */
  readonly dimension: 'counted' | 'area' | 'side' | 'outcome' | 'unit';
  /**
   * The narrower scope, as claims or topics word it.
   */
  readonly part: string;
  /**
   * The wider scope.
   */
  readonly whole: string;
  /**
   * Why the first lies in the second, where that is not plain.
   */
  readonly note: string | null;
}
/**
 * One source draws on another.
 */
export interface LineageEdge {
  /**
   * The source that draws.
   */
  readonly from: string;
  /**
   * The source that is drawn on.
   */
  readonly to: string;
  /**
   * How it is seen.
   */
  readonly sign: 'citation' | 'shared_odd_figure' | 'shared_error' | 'same_sequence' | 'same_series';
  /**
   * Where it is seen.
   */
  readonly locator: string | null;
  /**
   * Explanation.
   */
  readonly note: string | null;
  /**
   * Topics on which it draws, where it does not draw on the other work as a whole.
   */
  readonly topics: readonly string[] | null;
}
/**
 * A recorded look-up, so that "not found" means looked for.
 */
export interface Search {
  /**
   * Topic searched for.
   */
  readonly topic: string;
  /**
   * Source searched, when one work was gone through.
   */
  readonly source: string | null;
  /**
   * What was searched.
   */
  readonly where: string;
  /**
   * Words searched for.
   *
   * Items: Term
   */
  readonly terms: readonly string[];
  /**
   * Languages of the terms.
   *
   * Items: ISO 639-1 code
   */
  readonly languages: readonly string[];
  /**
   * `silent`: the source was read whole, or the relevant part of it was, and does not speak of it.
   */
  readonly result: 'found' | 'not_found' | 'silent';
  /**
   * For `silent`: which part was read.
   */
  readonly part_read: string | null;
  /**
   * Day of the search.
   */
  readonly on: string;
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * What a second reader, who did not see the record, found at the place that its locator names.
 */
export interface Review {
  /**
   * The claim reviewed.
   */
  readonly claim: string;
  /**
   * `corrected`: the readings differed and were settled on the text.
   */
  readonly outcome: 'confirmed' | 'corrected' | 'not_reachable';
  /**
   * Low as the second reader read it.
   */
  readonly low: number | null;
  /**
   * Best as the second reader read it.
   */
  readonly best: number | null;
  /**
   * High as the second reader read it.
   */
  readonly high: number | null;
  /**
   * EDTF as the second reader read it.
   */
  readonly date: string | null;
  /**
   * Answer code as the second reader read it.
   */
  readonly answer: string | null;
  /**
   * Share as the second reader read it.
   */
  readonly extent: 'all' | 'most' | 'part' | 'nobody' | null;
  /**
   * Unit, as the second reader read it.
   */
  readonly unit: string | null;
  /**
   * Hedge, as the second reader read it.
   */
  readonly hedge: 'exact' | 'about' | 'over' | 'at_least' | 'up_to' | 'almost' | 'some' | 'less_than' | 'vague' | null;
  /**
   * How it is put forward, as the second reader read it.
   */
  readonly modality: 'asserted' | 'planned' | 'offered' | 'demanded' | 'denied' | null;
  /**
   * Whose men, loss or deed is meant, as the second reader read it.
   */
  readonly side: string | null;
  /**
   * Who or what exactly is counted, as the second reader read it.
   */
  readonly counted: string | null;
  /**
   * The other term of a ratio or comparison, as the second reader read it.
   */
  readonly against: string | null;
  /**
   * Area covered, as the second reader read it.
   */
  readonly area: string | null;
  /**
   * EDTF: when the figure holds, as the second reader read it.
   */
  readonly as_of: string | null;
  /**
   * Part of the day, month, season or year, as the second reader read it.
   */
  readonly date_part: 'beginning' | 'middle' | 'end' | 'night' | null;
  /**
   * Calendar of the words, as the second reader read it.
   */
  readonly calendar: 'gregorian' | 'julian' | 'unstated' | null;
  /**
   * What happened to the people counted, as the second reader read it.
   */
  readonly casualty_outcome:
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
    | 'losses'
    | null;
  /**
   * `narrator`, or the attribution inside whose words it stands, as the second reader read it.
   */
  readonly voice: string | null;
  /**
   * Fields for which the second reader looked and found nothing in the words; what is neither given nor listed here was not recorded.
   */
  readonly absent: ('side' | 'counted' | 'against' | 'area' | 'as_of' | 'date_part')[] | null;
  /**
   * Scope as the second reader read it.
   */
  readonly scope: string | null;
  /**
   * Where the second reader found it.
   */
  readonly locator: string | null;
  /**
   * How a difference was settled.
   */
  readonly note: string | null;
  /**
   * Day of the second reading.
   */
  readonly on: string;
}
/**
 * A reviewer's decision about a finding, with a reason. A ruling that no longer changes anything is an error.
 */
export interface Ruling {
  /**
   * Id of the finding.
   */
  readonly finding: string;
  /**
   * Relation that the reviewer gives it.
   */
  readonly relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable';
  /**
   * Why.
   */
  readonly reason: string;
  /**
   * Day of the ruling.
   */
  readonly on: string;
}
/**
 * An id that is never used again, with the reason.
 */
export interface RetiredId {
  /**
   * The id that was given up.
   */
  readonly id: string;
  /**
   * Why it was given up.
   */
  readonly reason: string;
  /**
   * Record that stands in its place; null when none does.
   */
  readonly successor: string | null;
}
/**
 * Chapters, printed pages, footnotes and picture captions of a held text, in code points of the witness.
 */
export interface TextStructure {
  /**
   * Chapters in order; together they cover the whole witness.
   */
  readonly chapters: readonly Chapter[];
  /**
   * Printed pages in order; together they cover the whole witness.
   */
  readonly pages: readonly Page[];
  /**
   * Footnotes.
   */
  readonly notes: readonly LabelledSpan[];
  /**
   * Picture captions.
   */
  readonly captions: readonly LabelledSpan[];
}
/**
 * A chapter of the witness.
 */
export interface Chapter {
  /**
   * Number as printed, or `intro`.
   */
  readonly chapter: string;
  /**
   * Title.
   */
  readonly title: string;
  /**
   * First code point in the witness.
   */
  readonly start: number;
  /**
   * Code point after the last.
   */
  readonly end: number;
}
/**
 * A printed page of the witness.
 */
export interface Page {
  /**
   * Printed page number.
   */
  readonly page: number;
  /**
   * First code point in the witness.
   */
  readonly start: number;
  /**
   * Code point after the last.
   */
  readonly end: number;
  /**
   * `printed`: the number survives in the witness; `inferred`: counted from the page breaks.
   */
  readonly basis: 'printed' | 'inferred';
  /**
   * Explanation.
   */
  readonly note: string | null;
}
/**
 * A named stretch of the witness.
 */
export interface LabelledSpan {
  /**
   * Name.
   */
  readonly label: string;
  /**
   * First code point in the witness.
   */
  readonly start: number;
  /**
   * Code point after the last.
   */
  readonly end: number;
}
/**
 * A repair of the OCR witness. The reading text is witness plus corrections.
 */
export interface Correction {
  /**
   * First code point in the witness.
   */
  readonly start: number;
  /**
   * Code point after the last.
   */
  readonly end: number;
  /**
   * The witness at that place.
   */
  readonly found: string;
  /**
   * What is read instead; empty for matter that is null.
   */
  readonly reading: string;
  /**
   * Another possible reading.
   */
  readonly reading_alt: string | null;
  /**
   * Kind of damage.
   */
  readonly kind:
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
  readonly reason: string;
}
/**
 * A number, date, loss or attributed statement in a held text that is not recorded as a claim, with the reason.
 */
export interface Dismissed {
  /**
   * First code point in the witness.
   */
  readonly start: number;
  /**
   * Code point after the last.
   */
  readonly end: number;
  /**
   * The witness from start to end.
   */
  readonly quote: string;
  /**
   * Why it is no claim.
   */
  readonly reason: string;
}
/**
 * What is recorded on a text that the dossier holds, apart from its claims. Its words stand in `data/sources/<source>/text.txt`.
 */
export interface TextNotes {
  /**
   * Source whose text it is.
   */
  readonly source: string;
  readonly structure: TextStructure;
  /**
   * Repairs of the witness, in order.
   */
  readonly corrections: readonly Correction[];
  /**
   * Numbers, dates, losses and statements that are no claims, with the reason.
   */
  readonly dismissed: readonly Dismissed[];
}
/**
 * Computed: how two claims on one topic relate, or that a source is silent, or contradicts itself.
 */
export interface Finding {
  /**
   * Made from its parts: `<claim>~<other>`, `silence~<topic>~<source>`, `internal~<constraint>~<source>`.
   */
  readonly id: string;
  /**
   * Kind of finding.
   */
  readonly kind: 'comparison' | 'silence' | 'internal';
  /**
   * Topic on which it stands.
   */
  readonly topic: string | null;
  /**
   * Claim of the subject; of internal findings the first claim involved.
   */
  readonly claim: string | null;
  /**
   * Claim of the other source; null but for comparisons.
   */
  readonly other: string | null;
  /**
   * All claims involved.
   *
   * Items: Claim id
   */
  readonly claims: readonly string[];
  /**
   * Constraint, or rule made from `part_of` of a topic (`<topic>-within-<topic>`); internal findings only.
   */
  readonly constraint: string | null;
  /**
   * Source that the finding is about: the other source of a comparison, the silent source, the source that contradicts itself.
   */
  readonly source: string | null;
  /**
   * How the two relate, a reviewer's ruling included; of an internal finding whether what it asks holds (`agrees`, `conflicts`), or cannot be tested (`not_comparable`); null for silences.
   */
  readonly relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable' | null;
  /**
   * Relation that was computed, where a reviewer's ruling stands in its place; null without a ruling.
   */
  readonly computed: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable' | null;
  /**
   * Dimension that makes claims not comparable, or what explains the relation (`calendar_shift`, `possible_calendar_shift`, `vague`, `precision`, `both_possible`, `part_exceeds_whole`, `extent`, `ruling` …); for conflicting attributions what their topic asks for (`doer`, `deed`, `speaker`, `wording`); of an internal finding the kind of constraint, or why it cannot be tested (`operand_missing`, `operand_foreign`, `operand_vague`, `operand_type`, `operand_unit`).
   */
  readonly cause: string | null;
  /**
   * Other's central value divided by the claim's, to four significant digits, where both have one and neither is 0.
   */
  readonly ratio: number | null;
  /**
   * Days from the claim's date to the other's; 0 when they meet.
   */
  readonly gap_days: number | null;
  /**
   * How the claim stands to the other: the claim is higher, lower, later or earlier.
   */
  readonly direction: 'higher' | 'lower' | 'later' | 'earlier' | 'same' | null;
  /**
   * Size class of a difference, from the rule set.
   */
  readonly band: string | null;
  /**
   * Least amount that the claim allows under the rules; of an internal finding the least of what was found. Null: open, or no amount.
   */
  readonly claim_low: number | null;
  /**
   * Greatest amount that the claim allows under the rules; of an internal finding the greatest of what was found. Null: open, or no amount.
   */
  readonly claim_high: number | null;
  /**
   * Least amount that the other claim allows under the rules; of an internal finding the least of what was wanted, tolerance included. Null: open, or no amount.
   */
  readonly other_low: number | null;
  /**
   * Greatest amount that the other claim allows under the rules; of an internal finding the greatest of what was wanted, tolerance included. Null: open, or no amount.
   */
  readonly other_high: number | null;
  /**
   * First day that the claim allows under the rules, ISO 8601, Gregorian; of an internal finding the first of what was found. Null: open, or no date.
   */
  readonly claim_start: string | null;
  /**
   * Last day that the claim allows under the rules, ISO 8601, Gregorian; of an internal finding the last of what was found. Null: open, or no date.
   */
  readonly claim_end: string | null;
  /**
   * First day that the other claim allows under the rules, ISO 8601, Gregorian; of an internal finding the first of what was wanted, tolerance included. Null: open, or no date.
   */
  readonly other_start: string | null;
  /**
   * Last day that the other claim allows under the rules, ISO 8601, Gregorian; of an internal finding the last of what was wanted, tolerance included. Null: open, or no date.
   */
  readonly other_end: string | null;
  /**
   * How far the two are from meeting, in the unit of the amounts or in days; null where they meet or nothing is measured.
   */
  readonly excess: number | null;
  /**
   * Figure nearest to the claim's own with which the flag would be lifted, all else as it is; null where no figure would do, or none is named.
   */
  readonly lift_claim: number | null;
  /**
   * Figure nearest to the other claim's own with which the flag would be lifted, all else as it is; null where no figure would do, or none is named.
   */
  readonly lift_other: number | null;
  /**
   * Least share that "about" and "some" would have to reach, either way, for the flag to be lifted; null where neither is so hedged, or not even the whole would do.
   */
  readonly lift_width: number | null;
  /**
   * Of a silence: other sources that speak on its topic; null for all else.
   */
  readonly speaking: number | null;
  /**
   * True when both sources have a common root, so that an agreement is no independent confirmation.
   */
  readonly shared_lineage: boolean;
  /**
   * A plain sentence.
   */
  readonly reason: string;
  /**
   * The steps of the comparison.
   *
   * Items: Step
   */
  readonly steps: readonly string[];
  /**
   * The least change that would lift the flag.
   */
  readonly unless: string | null;
}
/**
 * Computed: what all findings together say of one claim of the subject.
 */
export interface Standing {
  /**
   * Claim of the subject.
   */
  readonly claim: string;
  /**
   * Topic on which it stands.
   */
  readonly topic: string | null;
  /**
   * Standing; see the methods.
   */
  readonly standing: 'contested' | 'contradicted' | 'corroborated' | 'compatible' | 'uncorroborated' | 'not_compared';
  /**
   * Independent roots that agree. Each root has one vote: the five counts of roots add up to the number of independent roots that speak.
   */
  readonly agree_roots: number;
  /**
   * Independent roots that conflict.
   */
  readonly conflict_roots: number;
  /**
   * Independent roots that say both: an account, or accounts of one root, of which one claim agrees and another conflicts.
   */
  readonly divided_roots: number;
  /**
   * Further independent roots that meet the claim and no more.
   */
  readonly overlap_roots: number;
  /**
   * Further independent roots that speak but cannot be compared.
   */
  readonly not_comparable_roots: number;
  /**
   * Claims of other sources that it was set against.
   */
  readonly accounts: number;
  /**
   * Those of them that go back to a root of the claim itself, so that they do not count.
   */
  readonly same_root_accounts: number;
  /**
   * True when a search met an account on the topic that is not recorded.
   */
  readonly unrecorded_account: boolean;
  /**
   * Perspectives of the independent accounts that agree.
   *
   * Items: Perspective
   */
  readonly agree_perspectives: readonly string[];
  /**
   * Perspectives of the independent accounts that conflict.
   *
   * Items: Perspective
   */
  readonly conflict_perspectives: readonly string[];
  /**
   * True when accounts agree, and all of them share the subject's own perspective: the point is known from one side only.
   */
  readonly one_sided: boolean;
  /**
   * True when the standing is the same under every published rule set.
   */
  readonly robust: boolean;
  /**
   * The standing under each published rule set where it differs from the one given.
   *
   * Items: `<rule set>: <standing>`
   */
  readonly by_rules: readonly string[];
  /**
   * A plain sentence.
   */
  readonly reason: string;
}
/**
 * Computed: everything that is recorded on one topic, side by side, in ids and numbers. No pooled value is offered.
 */
export interface Synopsis {
  /**
   * Topic.
   */
  readonly topic: string;
  /**
   * Type of the claims that answer it.
   */
  readonly type: 'quantity' | 'date' | 'casualty' | 'attribution';
  /**
   * Unit of its scale; null for dates and attributions.
   */
  readonly unit: string | null;
  /**
   * The subject's claims with their standings.
   */
  readonly subject: readonly SubjectEntry[];
  /**
   * Claims of the other sources.
   */
  readonly others: readonly AccountEntry[];
  /**
   * Independent roots among all other accounts on the topic, the subject's own aside.
   */
  readonly roots: number;
  /**
   * Independent roots among those that name a value on the topic's scale: what `span` spans.
   */
  readonly roots_on_scale: number;
  /**
   * Sources that count once together, since they share a root on the topic; a source that draws on several others may stand beside each of them. Sources that count by themselves are left out.
   */
  readonly together: readonly string[][];
  /**
   * Perspectives of the other sources.
   *
   * Items: Perspective
   */
  readonly perspectives: readonly string[];
  /**
   * From the lowest to the highest value, or the first to the last day, that independent accounts of the topic's scope name; null where none names one.
   */
  readonly span: ScaleSpan | null;
  /**
   * Claims of independent accounts of the topic's scope that only bound the value ("up to 700"); they are in no span.
   *
   * Items: Claim id
   */
  readonly bounded: readonly string[];
  /**
   * For each independent account in turn whose leaving out changes the span or a position: what is then left.
   */
  readonly leave_one_out: readonly LeftOut[];
  /**
   * Sources that were searched and do not speak of it.
   *
   * Items: Source id
   */
  readonly silent: readonly string[];
  /**
   * Searches recorded on the topic.
   */
  readonly searches: number;
}
/**
 * A claim of the subject in a synopsis.
 */
export interface SubjectEntry {
  /**
   * Claim.
   */
  readonly claim: string;
  /**
   * Its source.
   */
  readonly source: string;
  /**
   * What it tells on the scale; null for attributions, for vague words, and for what counts something else than the topic asks.
   */
  readonly range: ScaleRange | null;
  /**
   * Standing of the claim.
   */
  readonly standing: 'contested' | 'contradicted' | 'corroborated' | 'compatible' | 'uncorroborated' | 'not_compared';
  /**
   * Where it lies against `span`: `below` (earlier) or `above` (later), outside it and meeting no value of it; `between`, in its midst and meeting none; `inside`, meeting one and within it; `across`, meeting one and reaching over an edge. Null where the claim or all accounts are off the scale.
   */
  readonly position: 'below' | 'between' | 'inside' | 'across' | 'above' | null;
}
/**
 * What words tell on the scale of their topic, whatever rules allow round it: numbers in the topic's unit, days as `1918-04-04`; null is an open end.
 */
export interface ScaleRange {
  /**
   * Lower end, or first day.
   */
  readonly low: number | string | null;
  /**
   * The one value named; null where the words name a range or only bound it.
   */
  readonly best: number | string | null;
  /**
   * Upper end, or last day.
   */
  readonly high: number | string | null;
}
/**
 * A claim of another account in a synopsis.
 */
export interface AccountEntry {
  /**
   * Claim.
   */
  readonly claim: string;
  /**
   * Its source.
   */
  readonly source: string;
  /**
   * What it tells on the scale; null for attributions, for vague words, and for what counts something else than the topic asks.
   */
  readonly range: ScaleRange | null;
  /**
   * Relation to each claim of the subject, in the order of `subject`.
   *
   * Items: Relation; null where the two were not compared
   */
  readonly relations: ('agrees' | 'overlaps' | 'conflicts' | 'not_comparable' | null)[];
}
/**
 * A span on the scale of its topic: numbers in the topic's unit, days as `1918-04-04`.
 */
export interface ScaleSpan {
  /**
   * Lower end, or first day.
   */
  readonly low: number | string;
  /**
   * Upper end, or last day.
   */
  readonly high: number | string;
}
/**
 * What is left without one independent account.
 */
export interface LeftOut {
  /**
   * Sources left out: one that counts, and all that share a root with it.
   *
   * Items: Source id
   */
  readonly without: readonly string[];
  readonly span: ScaleSpan;
  /**
   * Position of each claim of the subject against this span, in the order of `subject`.
   *
   * Items: Position
   */
  readonly positions: ('below' | 'between' | 'inside' | 'across' | 'above' | null)[];
}
/**
 * Computed: how a source stands to independent accounts on one kind of question. Each topic counts once. No test of significance is made.
 */
export interface Profile {
  /**
   * Source whose tendency it is.
   */
  readonly source: string;
  /**
   * What is measured: strengths and losses of people, arms and matériel, other amounts, dates, or who is credited and blamed.
   */
  readonly measure: 'strength' | 'losses' | 'arms' | 'other_amounts' | 'dates' | 'credit_and_blame';
  /**
   * Whose men, loss or deed the claims speak of, seen from the source: `own` or `enemy` camp; `<camp>_camp` where the source stands in none; `others` where the side stands in none; `nobody_named`.
   */
  readonly whose: string;
  /**
   * Topics of this kind on which the source tells something.
   */
  readonly topics: number;
  /**
   * Those of them on which an independent account speaks, comparable or not.
   */
  readonly k_account: number;
  /**
   * Those of them on which an independent account is comparable: the number of points behind the row.
   */
  readonly k: number;
  /**
   * Topics on which the source gives more, or a later day, than the accounts. More, less and same add up to `k`.
   */
  readonly more: number;
  /**
   * Topics on which the source gives less, or an earlier day.
   */
  readonly less: number;
  /**
   * Topics on which it gives what the accounts give.
   */
  readonly same: number;
  /**
   * Topics on which an independent account agrees.
   */
  readonly agree: number;
  /**
   * Topics on which an independent account conflicts.
   */
  readonly conflict: number;
  /**
   * Median over topics of the natural logarithm of the source's figure over the accounts' (0.69: twice as much); null when no topic has two figures.
   */
  readonly median_log_ratio: number | null;
  /**
   * Topics that have such a ratio.
   */
  readonly k_ratio: number;
  /**
   * Lower end of the middle 90 per cent of the medians of resampled topics; null with fewer than eight ratios.
   */
  readonly interval_low: number | null;
  /**
   * Upper end of the same.
   */
  readonly interval_high: number | null;
  /**
   * Median over topics of the days by which the source is later (+) or earlier (-), where both name their days; null for all but dates.
   */
  readonly median_days: number | null;
  /**
   * The comparisons behind the row.
   */
  readonly pairs: readonly ProfilePair[];
}
/**
 * One comparison behind a profile, so that every figure can be followed.
 */
export interface ProfilePair {
  /**
   * Pair of claims, `<claim>~<other>`; a finding of that id exists where the source is the subject.
   */
  readonly finding: string;
  /**
   * Topic.
   */
  readonly topic: string;
  /**
   * How the two claims relate.
   */
  readonly relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable';
  /**
   * The source's figure divided by the other account's; null for dates and attributions, and unless both name a figure or a printed range: an open bound is none.
   */
  readonly ratio: number | null;
  /**
   * Days by which the source is later (+) or earlier (-); null for all but dates, and where one of the two only bounds the day.
   */
  readonly days: number | null;
}
/**
 * Computed: a value that sources share and that is hard to hit upon twice. A sign of copying, not a proof.
 */
export interface CopySign {
  /**
   * `shared_odd_figure`: the same exact figure of three or more significant digits, told of the same (unit, outcome, side, what is counted, against what, where and when); `shared_minority_value`: the same figure, day or answer, where more independent accounts agree on another one.
   */
  readonly sign: 'shared_odd_figure' | 'shared_minority_value';
  /**
   * Topic.
   */
  readonly topic: string;
  /**
   * The value shared, with unit, outcome and what is counted.
   */
  readonly value: string;
  /**
   * Claims that have it.
   *
   * Items: Claim id
   */
  readonly claims: readonly string[];
  /**
   * Their sources.
   *
   * Items: Source id
   */
  readonly sources: readonly string[];
  /**
   * True when lineage already joins all of them: no two are independent on the topic.
   */
  readonly known: boolean;
}
/**
 * All judgements that a comparison rests on, each with the place it comes from. Records are never widened; rule sets do it.
 */
export interface RuleSet {
  /**
   * Name by which `--rules` calls it.
   */
  readonly name: string;
  /**
   * Whose view of words and figures it takes, as a sentence.
   */
  readonly description: string;
  readonly about: AboutWidth;
  readonly some: SomeWidth;
  readonly over: OverBound;
  readonly almost: AlmostBound;
  readonly vague: VagueJudgement;
  readonly approximate_days: DaysJudgement;
  readonly date_tolerance: DateTolerance;
  readonly seasons: SeasonsJudgement;
  readonly parts: PartsJudgement;
  readonly ratio_bands: RatioBands;
  readonly gap_bands: GapBands;
}
/**
 * Share by which a figure with "about" reaches down and up (0.1: 90 to 110 for about 100).
 */
export interface AboutWidth {
  /**
   * Share, 0 to 1.
   */
  readonly value: number;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * The same for "some".
 */
export interface SomeWidth {
  /**
   * Share, 0 to 1.
   */
  readonly value: number;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * Share above its bound up to which "over" reaches (1: 300 to 600 for over 300); null: no upper bound.
 */
export interface OverBound {
  /**
   * Share from 0; null: open.
   */
  readonly value: number | null;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * Share of its bound below which "almost" no longer holds (0.8: 24 to 30 for almost 30).
 */
export interface AlmostBound {
  /**
   * Share, 0 to 1.
   */
  readonly value: number;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * How far words without a figure ("several hundred") reach beyond what they name. What they name stands in rules/vague/, one table a language, and is the same under every rule set.
 */
export interface VagueJudgement {
  readonly value: VagueFactors;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * Factors of the least and the greatest figure that vague words name.
 */
export interface VagueFactors {
  /**
   * Share of the least figure from which on a value is allowed (0.5: from 100 for "hundreds"); null: vague words give no figure.
   */
  readonly least: number | null;
  /**
   * Multiple of the greatest figure up to which a value is allowed; null: no upper bound but one that the words give ("up to").
   */
  readonly most: number | null;
}
/**
 * Days by which an approximate date (EDTF `~`) reaches out, by its precision.
 */
export interface DaysJudgement {
  readonly value: DaysByPrecision;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * Days for each precision.
 */
export interface DaysByPrecision {
  /**
   * Days for a day.
   */
  readonly day: number;
  /**
   * Days for a month.
   */
  readonly month: number;
  /**
   * Days for a season.
   */
  readonly season: number;
  /**
   * Days for a year or longer.
   */
  readonly year: number;
}
/**
 * Days between two dates that do not meet up to which they are still compatible (a night, a report of the next day).
 */
export interface DateTolerance {
  /**
   * Days.
   */
  readonly value: number;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * First and last day of each season, as `MM-DD`; a last day before the first one lies in the next year. Edges may overlap; each season holds the whole months of its northern one.
 */
export interface SeasonsJudgement {
  readonly value: SeasonTable;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
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
  readonly from: string;
  /**
   * Last day, `MM-DD`.
   */
  readonly to: string;
}
/**
 * Shares of a month, season or year that its beginning, middle and end cover. They may overlap; each holds its third.
 */
export interface PartsJudgement {
  readonly value: PartTable;
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * First and last share, 0 to 1, of each part.
 */
export interface PartTable {
  readonly beginning: PartShares;
  readonly middle: PartShares;
  readonly end: PartShares;
}
export interface PartShares {
  /**
   * First share.
   */
  readonly from: number;
  /**
   * Last share.
   */
  readonly to: number;
}
/**
 * Names of ratios of two figures, the larger over the smaller.
 */
export interface RatioBands {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one, and only it, is open.
   */
  readonly value: readonly Band[];
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * One band.
 */
export interface Band {
  /**
   * Name of the band.
   */
  readonly name: string;
  /**
   * Largest size that it holds; null: no end.
   */
  readonly up_to: number | null;
}
/**
 * Names of gaps between two dates, in days.
 */
export interface GapBands {
  /**
   * Bands in rising order; the first that the size does not exceed counts, and the last one, and only it, is open.
   */
  readonly value: readonly Band[];
  /**
   * Whose judgement it is, and why.
   */
  readonly source: string;
}
/**
 * The whole published dataset in one file: what the sources say, and what was computed from it.
 */
export interface Bundle {
  /**
   * SHA-256 over the authored files from which everything here was computed.
   */
  readonly computed_from: string;
  /**
   * SHA-256 of the bytes that follow this line in the file, so that a damaged or edited file is known.
   */
  readonly records_sha256: string;
  readonly dossier: Dossier;
  /**
   * Works, by id.
   */
  readonly sources: readonly Source[];
  /**
   * Questions, by id.
   */
  readonly topics: readonly Topic[];
  /**
   * Events, by id.
   */
  readonly events: readonly HistoricalEvent[];
  /**
   * Places, by id.
   */
  readonly places: readonly Place[];
  /**
   * People, by id.
   */
  readonly people: readonly Person[];
  /**
   * Claims of all sources, by id; those that a constraint implies have `derived_from`.
   */
  readonly claims: readonly Claim[];
  /**
   * What must hold inside one source.
   */
  readonly constraints: readonly Constraint[];
  /**
   * Which scopes lie inside which.
   */
  readonly scopes: readonly ScopePart[];
  /**
   * Which source draws on which.
   */
  readonly lineage: readonly LineageEdge[];
  /**
   * Searches, by topic.
   */
  readonly searches: readonly Search[];
  /**
   * Second readings.
   */
  readonly reviews: readonly Review[];
  /**
   * Decisions of reviewers.
   */
  readonly rulings: readonly Ruling[];
  /**
   * Ids that are never used again.
   */
  readonly retired_ids: readonly RetiredId[];
  /**
   * What is recorded on held texts.
   */
  readonly texts: readonly TextNotes[];
  /**
   * How claims relate, by id.
   */
  readonly findings: readonly Finding[];
  /**
   * What all findings say of each claim of the subject.
   */
  readonly standings: readonly Standing[];
  /**
   * Everything on one topic, by topic.
   */
  readonly synopses: readonly Synopsis[];
  /**
   * Tendencies of sources.
   */
  readonly profiles: readonly Profile[];
  /**
   * Values that look copied.
   */
  readonly copy_signs: readonly CopySign[];
  /**
   * Rule sets; the findings are those of the first.
   */
  readonly rule_sets: readonly RuleSet[];
}
/**
 * Computed: one self-contained row for each pair of claims that was looked at, the not comparable ones included.
 */
export interface ComparisonRow {
  /**
   * Id of the finding, `<claim>~<other>`.
   */
  readonly id: string;
  /**
   * Topic that both claims answer.
   */
  readonly topic: string;
  /**
   * Its question.
   */
  readonly question: string;
  /**
   * Type of the claim.
   */
  readonly type: 'quantity' | 'date' | 'casualty' | 'attribution';
  /**
   * How the two claims relate.
   */
  readonly relation: 'agrees' | 'overlaps' | 'conflicts' | 'not_comparable';
  /**
   * Dimension that makes the claims not comparable, or what explains the relation; null when nothing needs explaining.
   */
  readonly cause: string | null;
  /**
   * Other's central value divided by the claim's, to four significant digits; null where either has none or one is 0.
   */
  readonly ratio: number | null;
  /**
   * Days from the claim's date to the other's, 0 when they meet; null but for dates.
   */
  readonly gap_days: number | null;
  /**
   * How the claim stands to the other: the claim is higher, lower, later or earlier.
   */
  readonly direction: 'higher' | 'lower' | 'later' | 'earlier' | 'same' | null;
  /**
   * Size class of the difference, from the rule set; null where there is none.
   */
  readonly band: string | null;
  /**
   * True when both sources have a common root, so that an agreement is no independent confirmation.
   */
  readonly shared_lineage: boolean;
  /**
   * Claim of the subject.
   */
  readonly claim: string;
  /**
   * The subject.
   */
  readonly claim_source: string;
  /**
   * Its short name.
   */
  readonly claim_label: string;
  /**
   * What the claim of the subject says, as short as can be: the stated amount, the date, or who said or did what.
   */
  readonly claim_value: string;
  /**
   * Lowest value that the words of the claim of the subject allow; null for dates and answers, and where the words give no such bound.
   */
  readonly claim_low: number | null;
  /**
   * Value that the claim of the subject names; null for dates and answers, and where the words only bound it.
   */
  readonly claim_best: number | null;
  /**
   * Highest value that the words of the claim of the subject allow; null for dates and answers, and where the words give no such bound.
   */
  readonly claim_high: number | null;
  /**
   * Unit of these numbers; null for dates and answers.
   */
  readonly claim_unit: string | null;
  /**
   * Hedge of the words of the claim of the subject; null for dates and answers.
   */
  readonly claim_hedge: string | null;
  /**
   * EDTF: date that the claim of the subject gives; null but for dates.
   */
  readonly claim_date: string | null;
  /**
   * Code of the answer that the claim of the subject gives; null but for attributions.
   */
  readonly claim_answer: string | null;
  /**
   * Where the claim of the subject stands: page of a held text, else its locator.
   */
  readonly claim_locator: string;
  /**
   * Claim of the other source.
   */
  readonly other: string;
  /**
   * The other source.
   */
  readonly other_source: string;
  /**
   * Its short name.
   */
  readonly other_label: string;
  /**
   * Whose view the other source gives.
   */
  readonly other_perspective: string;
  /**
   * What the other claim says, as short as can be: the stated amount, the date, or who said or did what.
   */
  readonly other_value: string;
  /**
   * Lowest value that the words of the other claim allow; null for dates and answers, and where the words give no such bound.
   */
  readonly other_low: number | null;
  /**
   * Value that the other claim names; null for dates and answers, and where the words only bound it.
   */
  readonly other_best: number | null;
  /**
   * Highest value that the words of the other claim allow; null for dates and answers, and where the words give no such bound.
   */
  readonly other_high: number | null;
  /**
   * Unit of these numbers; null for dates and answers.
   */
  readonly other_unit: string | null;
  /**
   * Hedge of the words of the other claim; null for dates and answers.
   */
  readonly other_hedge: string | null;
  /**
   * EDTF: date that the other claim gives; null but for dates.
   */
  readonly other_date: string | null;
  /**
   * Code of the answer that the other claim gives; null but for attributions.
   */
  readonly other_answer: string | null;
  /**
   * Where the other claim stands: page of a held text, else its locator.
   */
  readonly other_locator: string;
  /**
   * What was read of the other source; null where its text is held here.
   */
  readonly other_access: 'full_text' | 'page' | 'excerpt' | 'secondhand' | null;
  /**
   * The relation and why, as a sentence.
   */
  readonly reason: string;
}
/**
 * Everything of one source in one file.
 */
export interface SourceFile {
  readonly source: Source;
  /**
   * What is recorded on its text; null for a text that is not held.
   */
  readonly text: TextNotes | null;
  /**
   * Its claims, by id.
   */
  readonly claims: readonly Claim[];
  /**
   * Second readings of its claims.
   */
  readonly reviews: readonly Review[];
  /**
   * Its tendencies.
   */
  readonly profiles: readonly Profile[];
  /**
   * Findings that name it or one of its claims, by id.
   */
  readonly findings: readonly Finding[];
}

/** The four kinds of claim. */
export type ClaimType = Claim['type'];
/** How two claims relate. */
export type Relation = NonNullable<Finding['relation']>;
