package io.github.soprovod.rules.act;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.EntryCondition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.FileCondition;
import io.github.soprovod.rules.policy.HealthCondition;
import io.github.soprovod.rules.policy.PersonCondition;
import io.github.soprovod.rules.policy.TermCondition;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** The conditions under short names, to be read in an act's file. Each is explained where it is defined. */
public final class Conditions {

    private Conditions() {}

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    public static Condition given(EntryField field) {
        return new EntryCondition.Given(field);
    }

    public static Condition affirmed(EntryField field) {
        return new EntryCondition.Affirmed(field);
    }

    public static Condition saysYes(EntryField field) {
        return new EntryCondition.SaysYes(field);
    }

    /** Whether a member has one of some words; an absent one has none. */
    public static Condition oneOf(EntryField field, Term... words) {
        return new EntryCondition.OneOf(field, slugs(words), Verdict.NO);
    }

    /** Whether a member has one of some words or is absent. */
    public static Condition oneOfIfTold(EntryField field, Term... words) {
        return new EntryCondition.OneOf(field, slugs(words), Verdict.YES);
    }

    /** Whether a list of words has one of some. */
    public static Condition hasAnyOf(EntryField field, Term... words) {
        return new EntryCondition.HasAnyOf(field, slugs(words));
    }

    public static Condition eachMeasureHas(EntryCondition.MeasurePart part) {
        return new EntryCondition.EachMeasureHas(part);
    }

    public static Condition eachMeasureDueInTerm() {
        return new EntryCondition.EachMeasureDueInTerm();
    }

    public static Condition statedTermAtMost(Period length) {
        return new TermCondition.StatedTermAtMost(length);
    }

    public static Condition statedTermNotBefore(EventType event) {
        return new TermCondition.StatedTermNotBefore(event);
    }

    public static Condition keepsRunningEnd() {
        return new TermCondition.KeepsRunningEnd();
    }

    public static Condition extendsTerm() {
        return new TermCondition.ExtendsTerm();
    }

    public static Condition extendedTermAtMost(Period length) {
        return new TermCondition.ExtendedTermAtMost(length);
    }

    public static Condition decidedOnInspection() {
        return new TermCondition.DecidedOnInspection();
    }

    public static Condition leavesRegion() {
        return new EntryCondition.LeavesRegion();
    }

    public static Condition onFile(DocumentKind... kinds) {
        return new FileCondition.OnFile(List.of(kinds));
    }

    public static Condition had(EventType... events) {
        return new FileCondition.Had(List.of(events));
    }

    public static Condition hadInStage(EventType event) {
        return new FileCondition.HadInStage(event);
    }

    public static Condition supportFoundNeeded() {
        return new FileCondition.SupportFoundNeeded();
    }

    public static Condition termPassed(Period length) {
        return new FileCondition.TermPassed(length);
    }

    public static Condition livesHere() {
        return new PersonCondition.LivesHere();
    }

    public static Condition ofCategory(Category... categories) {
        return new PersonCondition.OfCategory(List.of(categories));
    }

    public static Condition identifiedBy(IdentityDocumentKind... kinds) {
        return new PersonCondition.IdentifiedBy(List.of(kinds));
    }

    public static Condition familyMemberUnder(int age) {
        return new PersonCondition.FamilyMemberUnder(age);
    }

    public static Condition relatedAs(Relation... relations) {
        return new PersonCondition.RelatedAs(List.of(relations));
    }

    public static Condition under(int age) {
        return new PersonCondition.Under(age);
    }

    public static Condition disabledBefore(int age) {
        return new HealthCondition.DisabledBefore(age);
    }

    public static Condition disabilityLasts() {
        return new HealthCondition.DisabilityLasts();
    }

    public static Condition studiesFullTime() {
        return new PersonCondition.StudiesFullTime();
    }

    public static Condition treatedHere() {
        return new HealthCondition.TreatedHere();
    }

    private static List<String> slugs(Term... words) {
        return Arrays.stream(words).map(Term::slug).toList();
    }
}
