package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rules for tests: the library's own, but for the judging of a file, where an identifier that contains {@code error},
 * {@code warning} or {@code info} brings such a finding, {@code crash} a failure.
 */
final class ScriptedCasework {

    private ScriptedCasework() {}

    static Casework create() {
        Casework standard = Casework.standard();
        return (Casework) Proxy.newProxyInstance(
                ScriptedCasework.class.getClassLoader(),
                new Class<?>[] {Casework.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("judge") && arguments[0] instanceof CaseFile file) {
                        return judge(standard, file);
                    }
                    try {
                        return method.invoke(standard, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Judgement judge(Casework standard, CaseFile file) {
        String id = file.id().value().toLowerCase(Locale.ROOT);
        if (id.contains("crash")) {
            throw new IllegalStateException(file.recipient().person().name().family());
        }
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (id.contains(severity.slug())) {
                findings.add(Finding.builder()
                        .severity(severity)
                        .code("case.closure.open-measures")
                        .clause("SMO-4.14")
                        .pointer("/events/0/type")
                        .on(file.events().get(0).on())
                        .missing(severity == Severity.WARNING ? List.of("/recipient/person/sex") : List.of())
                        .build());
            }
        }
        return new Judgement(standard.begin(file.id(), file.region(), file.recipient()), findings);
    }
}
