package io.github.soprovod.intake;

/** Case files for tests. */
final class Samples {

    private Samples() {}

    /** A sound case file of one line; its family name stands nowhere else, so that it can be looked for. */
    static String caseFile(String id, String... days) {
        StringBuilder events = new StringBuilder();
        for (String day : days.length == 0 ? new String[] {"2025-02-03"} : days) {
            events.append(events.isEmpty() ? "" : ",")
                    .append("{\"type\":\"application-filed\",\"on\":\"")
                    .append(day)
                    .append("\",\"dataConsent\":true}");
        }
        return "{\"format\":\"soprovod.case/1\",\"id\":\"" + id
                + "\",\"region\":\"smolensk\",\"recipient\":{\"person\":"
                + "{\"name\":{\"family\":\"Канарейкина\",\"given\":\"Мария\"}}},\"events\":[" + events + "]}";
    }

    /** Several of them, one a line. */
    static String register(String... ids) {
        StringBuilder register = new StringBuilder();
        for (String id : ids) {
            register.append(caseFile(id)).append('\n');
        }
        return register.toString();
    }
}
