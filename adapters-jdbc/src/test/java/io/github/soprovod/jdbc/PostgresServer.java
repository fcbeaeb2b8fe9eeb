package io.github.soprovod.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server of our own that writes through ({@code fsync}), can be killed with all its processes and comes up again. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres embedded;
    private final Path data;
    private final List<String> command;
    private ProcessHandle postmaster;
    private Process restarted;

    PostgresServer() throws IOException {
        data = Files.createTempDirectory("soprovod-postgres");
        embedded = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start();
        postmaster = postmaster();
        String[] line = Files.readString(
                        Path.of("/proc", String.valueOf(postmaster.pid()), "cmdline"), StandardCharsets.UTF_8)
                .split("\u0000", 0);
        command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // The server refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(Files.readSymbolicLink(Path.of("/proc", String.valueOf(postmaster.pid()), "exe"))
                .toString());
        command.addAll(List.of(line).subList(1, line.length));
    }

    int port() {
        return embedded.getPort();
    }

    DataSource source(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
        source.setConnectTimeout(5);
        source.setLogServerErrorDetail(false);
        return source;
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Kills the server and every process of it at once. */
    void kill() throws Exception {
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    /** Starts it again on the same data and waits until it takes connections. */
    void restart() throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            if (restarted == null || !restarted.isAlive()) {
                restarted = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("restarted.log").toFile())
                        .start();
            }
            try {
                source(port()).getConnection().close();
                postmaster = postmaster();
                return;
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError(Files.readString(data.resolve("restarted.log")));
    }

    @Override
    public void close() throws IOException {
        try {
            kill();
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            embedded.close();
        }
    }
}
