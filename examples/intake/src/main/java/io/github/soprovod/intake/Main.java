package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code soprovod}. A further command is one more class beside {@link Validate}, added in {@link #run}.
 *
 * <p>Exit codes are those of {@link Exit}; whatever goes wrong is said in one line on standard error.
 */
@Command(
        name = "soprovod",
        description = "Judges case files of social support (социальное сопровождение) by the rules of their regions.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 nothing is wrong (there may be warnings), 1 errors were found,",
            "2 what was asked could not be done; one line on standard error says why."
        })
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "add the act of a further region, or a further edition, written as JSON; may be repeated")
    private List<String> policies = List.of();

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private Main() {}

    /** Runs the command line and ends the machine with its exit code. */
    public static void main(String[] args) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(args, in, out, err, Terminal.detect(), Casework::standard));
    }

    /** The whole command line as a function of its streams. */
    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Terminal terminal,
            Supplier<Casework> casework) {
        Out streams = new Out(out, err, terminal);
        try {
            Main main = new Main();
            return main.commandLine(new Session(() -> main.withPolicies(casework.get(), streams), in, streams))
                    .execute(args);
        } catch (Throwable failure) { // NOPMD: the last resort, lest a stack trace reach the user
            return Failures.report(failure, streams);
        }
    }

    private CommandLine commandLine(Session session) {
        CommandLine commands = new CommandLine(this);
        commands.addSubcommand(new Validate(session));
        commands.addSubcommand(new Next(session));
        commands.addSubcommand(new Explain(session));
        commands.addSubcommand(new Compare(session));
        commands.addSubcommand(new Policies(session));
        commands.addSubcommand(new Due(session));
        commands.addSubcommand(new ReportCommand(session));
        commands.addSubcommand(new Check(session));
        commands.addSubcommand(new Import(session));
        commands.addSubcommand(new Fill(session));
        commands.setOut(session.out().printer());
        commands.setUsageHelpAutoWidth(false);
        commands.setParameterExceptionHandler((failure, args) -> Failures.report(failure, session.out()));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, session.out()));
        return commands;
    }

    private Casework withPolicies(Casework known, Out out) {
        return PolicyFiles.add(policies, known, out, report(out));
    }

    /** What is wrong with a policy is said as the command says what is wrong with a case file. */
    private Report report(Out out) {
        ParseResult asked = spec.commandLine().getParseResult().subcommand();
        Language language = asked.matchedOptionValue("--lang", Language.RUSSIAN);
        Function<Finding, String> sentences = finding -> Messages.text(finding, language);
        Object output = asked.matchedOptionValue("--output", null);
        return output == FindingOptions.Output.NDJSON
                ? new NdjsonReport(sentences)
                : new TextReport(Words.in(language), sentences, out.terminal().colours());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: a command is missing");
    }

    /** The version is that of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"soprovod " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
