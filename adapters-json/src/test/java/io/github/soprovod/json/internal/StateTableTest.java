package io.github.soprovod.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Appeal;
import io.github.soprovod.domain.CaseState.Closure;
import io.github.soprovod.domain.CaseState.Dropped;
import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.FormerTerm;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Recheck;
import io.github.soprovod.domain.CaseState.Referral;
import io.github.soprovod.domain.CaseState.Resolution;
import io.github.soprovod.domain.CaseState.Review;
import io.github.soprovod.domain.CaseState.Span;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Stage;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stores keep of a state, and what of it they keep apart. */
class StateTableTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    @Test
    void a_state_is_kept_with_every_member_that_it_has() {
        List<String> members = Arrays.stream(CaseState.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertThat(StateTable.TABLE.fields())
                .extracting(field -> field.name())
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void a_state_with_every_member_filled_is_read_as_it_was_written() throws ReflectiveOperationException {
        CaseState state = filled();
        for (Method member : CaseState.class.getMethods()) {
            if (member.getParameterCount() == 0 && Modifier.isAbstract(member.getModifiers())) {
                assertThat(member.invoke(state))
                        .as(member.getName())
                        .isNotIn(Optional.empty(), Map.of(), List.of(), false, 0);
            }
        }
        SplitDocuments documents = new SplitDocuments();
        SplitDocuments.Written written = documents.write(state);
        assertThat(written.findings()).isEmpty();
        assertThat(documents.readState(written.open(), written.personal(), StateTable.LEFT_OUT))
                .isEqualTo(state);
    }

    /** A state of no case that could be: no two of its marks are the same. */
    private static CaseState filled() {
        Iterator<Mark> marks = IntStream.iterate(1, entry -> entry + 1)
                .mapToObj(entry -> new Mark(entry, DAY.plusDays(entry)))
                .iterator();
        Extension extension = new Extension(DAY.plusDays(301), DAY.plusDays(302), marks.next());
        Term term = new Term(DAY.plusDays(303), DAY.plusDays(304), true, marks.next(), List.of(extension, extension));
        return CaseState.builder()
                .id(CaseId.of("SMO-1"))
                .region(RegionId.of("smolensk"))
                .begunOn(DAY)
                .recipient(Recipient.builder()
                        .person(Person.builder()
                                .name(PersonName.builder()
                                        .family("Иванова")
                                        .given("Мария")
                                        .build())
                                .build())
                        .categories(Set.of(Category.PARENT))
                        .build())
                .stage(Stage.REVIEW)
                .stageEntered(marks.next())
                .entries(900)
                .lastOn(DAY.plusDays(305))
                .last(Map.of(EventType.PERSONAL_DATA_CHANGED, marks.next()))
                .papers(Map.of(DocumentKind.IDENTITY, marks.next()))
                .dataConsent(false)
                .throughRepresentative(true)
                .requestedByOrganisation(true)
                .supportNeeded(false)
                .firstAppointment(marks.next())
                .curator(Curator.builder().id("k-01").build())
                .programme(Programme.builder()
                        .kind(ProgrammeKind.SUPPORT_PROGRAMME)
                        .addMeasures(Measure.builder().id("m1").dueOn(DAY).build())
                        .build())
                .planned(Map.of("m1", marks.next()))
                .resolved(Map.of("m2", new Resolution(MeasureOutcome.PROVIDED, marks.next())))
                .dropped(Map.of("m3", new Dropped(marks.next(), Optional.of(DAY.plusDays(306)))))
                .appeals(Map.of("a1", new Appeal(AppealTopic.LEGAL_SUPPORT, marks.next())))
                .referrals(Map.of("r1", new Referral(marks.next(), Optional.of(marks.next()))))
                .term(term)
                .formerTerms(List.of(new FormerTerm(term, marks.next())))
                .reviews(List.of(new Review(ReviewKind.INTERIM, ReviewConclusion.AMEND, marks.next())))
                .postSupport(List.of(
                        new Span(marks.next(), Optional.of(marks.next())), new Span(marks.next(), Optional.empty())))
                .contacts(List.of(marks.next()))
                .rechecks(List.of(new Recheck(DAY.plusDays(307), marks.next())))
                .observation(true)
                .recommended(true)
                .evaluatedAfterEnd(marks.next())
                .closure(new Closure(Optional.of(ClosureReason.RELOCATION), marks.next()))
                .build();
    }

    @Test
    void members_bear_the_names_of_their_accessors_so_that_their_marks_are_found() {
        for (Class<?> variant : CaseEvent.class.getPermittedSubclasses()) {
            Marks marks = Marks.of(variant);
            assertThat(marks.member("on")).isSameAs(Marks.NONE);
            assertThat(marks.member("type")).isSameAs(Marks.NONE);
            assertThat(marks.member("note")).isSameAs(Marks.ALL);
        }
    }

    @Test
    void a_member_that_nobody_knows_counts_as_personal() {
        assertThat(Marks.of(Person.class).member("newcomer")).isSameAs(Marks.ALL);
        assertThat(Marks.of(CaseState.class).member("newcomer")).isSameAs(Marks.ALL);
    }
}
