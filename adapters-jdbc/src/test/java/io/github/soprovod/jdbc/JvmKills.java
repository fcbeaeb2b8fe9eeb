package io.github.soprovod.jdbc;

import io.github.soprovod.domain.value.CaseId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Kills a program with SIGKILL while it appends, again and again, and looks at what is left: every append that was acknowledged is
 * there, batches are whole, snapshots are not torn. {@code JvmKills h2|h2-default|postgresql [kills [entries of an append]]}; with
 * H2 as it is by default the same run loses appends, or it proves nothing.
 */
public final class JvmKills {

    private static final int LONGEST_LIFE_MS = 400;

    private JvmKills() {}

    /** What came of a run. */
    record Outcome(int kills, long acknowledged, long lost, int killsThatLost, long halfBatches) {}

    public static void main(String[] args) throws Exception {
        int kills = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        System.out.println(args[0] + " " + batch + " a time: " + run(args[0], kills, batch, new Random().nextLong()));
        System.exit(0);
    }

    static Outcome run(String database, int kills, int batch, long seed) throws Exception {
        Path folder = Files.createTempDirectory("soprovod-kills");
        try {
            String url = url(database, folder);
            DataSource source = Database.dataSource(url);
            Schema.create(source);
            Random random = new Random(seed);
            long acknowledged = 0;
            long lost = 0;
            int killsThatLost = 0;
            long halves = 0;
            for (int kill = 0; kill < kills; kill++) {
                String stem = "K-" + Long.toHexString(seed) + "-" + kill + "-";
                List<String> said = killed(url, stem, batch, random);
                acknowledged += said.size();
                Set<String> found = new HashSet<>();
                for (int i = 0; i < KilledWriter.CASES; i++) {
                    int entries = 0;
                    for (EntryRow entry : Snapshots.checked(source, CaseId.of(stem + i))) {
                        String id = entry.stored().eventId();
                        found.add("ack " + i + " " + (id.startsWith("p") ? id.substring(0, id.indexOf('-')) : id));
                        entries++;
                    }
                    halves += entries > 1 && (entries - 1) % batch != 0 ? 1 : 0;
                }
                long missing =
                        said.stream().filter(each -> !found.contains(each)).count();
                lost += missing;
                killsThatLost += missing > 0 ? 1 : 0;
            }
            return new Outcome(kills, acknowledged, lost, killsThatLost, halves);
        } finally {
            delete(folder);
        }
    }

    private static String url(String database, Path folder) {
        return switch (database.toLowerCase(Locale.ROOT)) {
            case "h2" -> "jdbc:h2:file:" + folder.resolve("cases") + ";WRITE_DELAY=0";
            case "h2-default" -> "jdbc:h2:file:" + folder.resolve("cases") + ";WRITE_DELAY=500";
            default -> {
                TestDatabase.POSTGRESQL.source();
                yield TestDatabase.postgresUrl();
            }
        };
    }

    /** Starts the program and kills it at a random moment; what it had said till then. */
    private static List<String> killed(String url, String stem, int batch, Random random) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        url,
                        stem,
                        String.valueOf(batch))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String first = out.readLine();
            if (first == null || !first.startsWith("ack ")) {
                throw new AssertionError("the writer does not write: " + first);
            }
            said.add(first);
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // Not by the process itself, which would close its output before we have read it.
                process.toHandle().destroyForcibly();
            });
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (!line.matches("ack \\d+ (p\\d+|application)")) {
                    // The last line may have been cut.
                    continue;
                }
                said.add(line);
            }
            killer.join();
        }
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("it lives on");
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
