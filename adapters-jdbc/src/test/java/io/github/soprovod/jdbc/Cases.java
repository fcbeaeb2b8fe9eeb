package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.json.CaseFileReader;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases to store: valid ones, small ones, and entries that every state takes. */
public final class Cases {

    public static final Casework CASEWORK = Casework.standard();
    public static final Actor CURATOR = new Actor("k-01");
    public static final Access ACCESS = new Access(CURATOR, "test");
    public static final RegionId REGION = RegionId.of("smolensk");
    public static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private Cases() {}

    /** Whole case files without errors, of Smolensk. */
    static List<CaseFile> files() {
        try (InputStream in = Cases.class.getResourceAsStream("cases.ndjson")) {
            CaseFileReader reader = new CaseFileReader();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> ((CaseFileResult.Read) reader.read(line)).file())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Recipient recipient() {
        return Recipient.builder()
                .person(Person.builder()
                        .name(PersonName.builder()
                                .family("Иванова")
                                .given("Мария")
                                .build())
                        .birthDate(LocalDate.of(1988, 4, 12))
                        .build())
                .categories(Set.of(Category.PARENT, Category.FAMILY_IN_DIFFICULT_SITUATION))
                .family(List.of())
                .build();
    }

    public static CaseEvent application() {
        return ApplicationFiled.builder()
                .on(DAY)
                .dataConsent(true)
                .stated("Потеряла работу")
                .build();
    }

    /** A paper, which every state takes any number of times without growing. */
    public static CaseEvent paper(String number) {
        return DocumentReceived.builder()
                .on(DAY)
                .document(Document.builder()
                        .kind(DocumentKind.OTHER)
                        .number(number)
                        .certifiedCopy(true)
                        .build())
                .build();
    }

    public static CaseState begun(CaseId id) {
        return CASEWORK.begin(id, REGION, recipient());
    }

    /** The state with one more entry. */
    public static CaseState with(CaseState state, CaseEvent entry) {
        Judgement judgement = CASEWORK.judge(state, entry);
        if (!judgement.isAccepted()) {
            throw new AssertionError(judgement.findings());
        }
        return judgement.state();
    }

    /** A case opened with an application. */
    public static Append first(CaseId id) {
        return append(begun(id), List.of(new NewEntry("application", application())));
    }

    /** Entries that follow a state. */
    public static Append append(CaseState before, List<NewEntry> entries) {
        CaseState state = before;
        for (NewEntry entry : entries) {
            state = with(state, entry.entry());
        }
        return new Append(before.entries(), entries, state, Optional.empty(), CURATOR);
    }

    /** Papers with ids and numbers from a stem. */
    public static List<NewEntry> papers(String stem, int count) {
        List<NewEntry> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            papers.add(new NewEntry(stem + "-" + i, paper(stem + "/" + i)));
        }
        return papers;
    }

    /** The entries of a file with ids of their own. */
    static List<NewEntry> entries(CaseFile file) {
        List<NewEntry> entries = new ArrayList<>();
        for (CaseEvent event : file.events()) {
            entries.add(new NewEntry("e-" + entries.size(), event));
        }
        return entries;
    }
}
