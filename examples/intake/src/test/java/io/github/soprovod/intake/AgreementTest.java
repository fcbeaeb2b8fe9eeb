package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.Casework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Agreements and case files in one register, judged by the acts themselves. */
class AgreementTest {

    private static final String WHOLE = """
            {"format":"soprovod.agreement/1","id":"AGR-1","region":"crimea",\
            "parties":[{"name":"Канарейка"},{"name":"Канарейка-2"}],"subject":"Канарейка","socialServices":["Канарейка"],\
            "supportServices":["Канарейка"],"rightsAndDuties":"Канарейка","informationExchange":"Канарейка",\
            "liability":"Канарейка","term":{"from":"2023-01-01","until":"2023-12-31"}}""";

    private static final String GOLDEN = """
            {"case":"AGR-3","file":"-","line":3,"column":null,"severity":"error","code":"crimea.agreement.liability","clause":"CRI-8-8-a","pointer":"/liability","on":null,"message":"Not stated in the inter-agency agreement: liability of the parties.","missing":[]}
            {"case":"AGR-4","file":"-","line":4,"column":null,"severity":"info","code":"smolensk.agreement.not-regulated","clause":null,"pointer":"","on":null,"message":"The region's act does not regulate inter-agency agreements.","missing":[]}
            {"case":"AGR-5","file":"-","line":5,"column":null,"severity":"error","code":"case.span.reversed","clause":null,"pointer":"/term/from","on":null,"message":"The span begins after it ends.","missing":[]}
            {"case":"AGR-6","file":"-","line":6,"column":1,"severity":"error","code":"format.missing-field","clause":null,"pointer":"/region","on":null,"message":"A required member is absent.","missing":[]}
            {"case":"AGR-6","file":"-","line":6,"column":47,"severity":"error","code":"format.unknown-field","clause":null,"pointer":"/regions","on":null,"message":"Unknown member.","missing":[]}
            {"case":null,"file":"-","line":7,"column":11,"severity":"error","code":"format.unknown-format","clause":null,"pointer":"/format","on":null,"message":"The format of the document is not named or not known.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.parties","clause":"CRI-8-4-a","pointer":"/parties","on":null,"message":"Not stated in the inter-agency agreement: names of the parties (at least two).","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.subject","clause":"CRI-8-5-a","pointer":"/subject","on":null,"message":"Not stated in the inter-agency agreement: subject matter.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.social-services","clause":"CRI-8-6-a","reading":"CRI-8-4-x","pointer":"/socialServices","on":null,"message":"Not stated in the inter-agency agreement: list of services given in social servicing.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.support-services","clause":"CRI-8-6-b","reading":"CRI-8-4-x","pointer":"/supportServices","on":null,"message":"Not stated in the inter-agency agreement: list of services given in social support.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.rights-and-duties","clause":"CRI-8-7-a","reading":"CRI-8-4-x","pointer":"/rightsAndDuties","on":null,"message":"Not stated in the inter-agency agreement: rights and duties of the parties.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.information-exchange","clause":"CRI-8-7-b","reading":"CRI-8-4-x","pointer":"/informationExchange","on":null,"message":"Not stated in the inter-agency agreement: order of information exchange.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.liability","clause":"CRI-8-8-a","pointer":"/liability","on":null,"message":"Not stated in the inter-agency agreement: liability of the parties.","missing":[]}
            {"case":"AGR-8","file":"-","line":8,"column":null,"severity":"error","code":"crimea.agreement.term","clause":"CRI-8-9-a","pointer":"/term","on":null,"message":"Not stated in the inter-agency agreement: period of validity (its last day).","missing":[]}
            """;

    /** The second line is a case file to which nothing is to be objected. */
    private static String mixed() throws IOException {
        return String.join(
                "\n",
                WHOLE,
                Files.readAllLines(Path.of("data", "smolensk-clean.ndjson")).get(0),
                WHOLE.replace(",\"liability\":\"Канарейка\"", "").replace("AGR-1", "AGR-3"),
                WHOLE.replace("crimea", "smolensk").replace("AGR-1", "AGR-4"),
                WHOLE.replace("\"2023-12-31\"", "\"2022-12-31\"").replace("AGR-1", "AGR-5"),
                WHOLE.replace("\"region\"", "\"regions\"").replace("AGR-1", "AGR-6"),
                "{\"format\":\"soprovod.agreement/2\",\"id\":\"AGR-7\"}",
                "{\"format\":\"soprovod.agreement/1\",\"id\":\"AGR-8\",\"region\":\"crimea\"}");
    }

    private static Cli.Result validate(String register, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = new String[options.length + 2];
        args[0] = "validate";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = "-";
        int exit = Main.run(
                args,
                new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Terminal.NONE,
                Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theFindingsAreThese() throws IOException {
        Cli.Result result = validate(mixed(), "--output", "ndjson", "--lang", "en");
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.out()).isEqualTo(GOLDEN);
        assertThat(result.err()).contains("Documents judged: 6", "3  clean", "3  with errors", "2  could not be read");
    }

    @Test
    void aWholeAgreementIsClean() {
        Cli.Result result = validate(WHOLE);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Документов рассмотрено: 1\n      1  без замечаний");
    }

    @Test
    void theDayOfTheCheckIsAboutEntriesAndAgreementsHaveNone() {
        assertThat(validate(WHOLE, "--on", "2020-01-01").out()).isEmpty();
    }

    @Test
    void theTextNamesTheAgreement() {
        assertThat(validate(WHOLE.replace("\"subject\":\"Канарейка\"", "\"subject\":\" \""))
                        .lines())
                .startsWith(
                        "-:1  AGR-1",
                        "  ошибка          В соглашении о межведомственном взаимодействии не указано: предмет соглашения.",
                        "                  CRI-8-5-a  /subject  crimea.agreement.subject");
    }
}
