package io.github.soprovod.rules.form;

/** What a field of a form is filled from: something that the accepted entries of a case say on a day. */
public enum Fact {
    /** Nothing: a signature, a post, words of the citizen, whatever is written by hand. */
    BY_HAND,
    /** Family name, given name, patronymic. */
    NAME,
    /** Family name and initials of who signs for the recipient's side: the representative, where one applied. */
    SIGNER,
    /** Sex. */
    SEX,
    /** Day of birth. */
    BIRTH_DATE,
    /** Address in one line: the place of residence or, where it is unknown, of stay. */
    ADDRESS,
    /** Postal code of that address. */
    POSTAL_CODE,
    /** Its settlement. */
    LOCALITY,
    /** Its street, without the word for it. */
    STREET,
    /** Its house. */
    HOUSE,
    /** Its building (корпус). */
    BUILDING,
    /** Its flat. */
    FLAT,
    /** Telephone. */
    PHONE,
    /** E-mail. */
    EMAIL,
    /** Telephone and e-mail, one after the other. */
    PHONE_AND_EMAIL,
    /** Place of work. */
    WORKPLACE,
    /** Identity document: kind, series and number, day of issue, who issued it. */
    IDENTITY,
    /** Categories of the recipient. */
    CATEGORIES,
    /** Group of the disability established on the day. */
    DISABILITY_GROUP,
    /** Degree of limitation of the ability to work. */
    WORK_LIMITATION,
    /** Family status; its text is the slug of the {@link io.github.soprovod.domain.vocabulary.LivingArrangement}. */
    LIVING_ARRANGEMENT,
    /** The provider: the employer of the curator or, without one, who drew up the programme. */
    PROVIDER,
    /** Who drew up the programme. */
    PROGRAMME_BY,
    /** Its number. */
    PROGRAMME_NUMBER,
    /** Day it was drawn up. */
    PROGRAMME_DAY,
    /** Number of the latest contract. */
    CONTRACT_NUMBER,
    /** Day it was concluded. */
    CONTRACT_DAY,
    /** Circumstances that the latest application names. */
    CIRCUMSTANCES,
    /** Its answer on the processing of personal data. */
    CONSENT,
    /** Its day. */
    APPLICATION_DAY,
    /** Who applied for the recipient, and the paper of authority. */
    REPRESENTATIVE,
    /** Day of the statement that support be ended. */
    TERMINATION_DAY,
    /** The period of an act of provision without its year. */
    PERIOD,
    /** The year in which the period ends. */
    PERIOD_YEAR,
    /** Claims that the recipient made in the act. */
    CLAIMS,
    /** First day of the term. */
    TERM_FROM,
    /** The last day, inclusive, that was set first. */
    TERM_UNTIL,
    /** Months, and days over, from the one to the other. */
    TERM_LENGTH,
    /** Last day of the term before it was extended. */
    EXTENDED_FROM,
    /** Its last day now; of several extensions that of the last. */
    EXTENDED_UNTIL,
    /** Months, and days over, from the one to the other. */
    EXTENSION_LENGTH,
    /** Recommendations to the citizen, one a line. */
    RECOMMENDATIONS
}
