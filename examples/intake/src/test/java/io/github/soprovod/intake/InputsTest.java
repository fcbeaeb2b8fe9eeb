package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.json.RegisterFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path directory;

    @Test
    void aDirectoryGivesItsRegistersRecursivelyInTheOrderOfTheirPaths() throws IOException {
        file("b.json");
        file("a.ndjson");
        file("deeper/c.jsonl.gz");
        file("notes.md");
        file(".hidden.json");
        file(".git/d.json");
        assertThat(of(directory.toString()))
                .extracting(input -> directory.relativize(Path.of(input.name())).toString())
                .containsExactly(
                        "a.ndjson", "b.json", Path.of("deeper", "c.jsonl.gz").toString());
    }

    @Test
    void aHiddenDirectoryIsLookedIntoWhereItIsNamed() throws IOException {
        file(".hidden/a.ndjson");
        assertThat(of(directory.resolve(".hidden").toString())).hasSize(1);
    }

    @Test
    void theExtensionSaysTheFormatInAnyCase() throws IOException {
        assertThat(of(file("A.NDJSON"))).extracting(Input::format).containsExactly(RegisterFormat.NDJSON);
        assertThat(of(file("a.jsonl"))).extracting(Input::format).containsExactly(RegisterFormat.NDJSON);
        assertThat(of(file("a.json"))).extracting(Input::format).containsExactly(RegisterFormat.JSON);
        assertThat(of(file("a.Json.Gz"))).extracting(Input::format).containsExactly(RegisterFormat.JSON);
    }

    @Test
    void theOptionOverridesTheExtension() throws IOException {
        assertThat(Inputs.of(List.of(file("a.txt"), file("b.ndjson")), Optional.of(RegisterFormat.JSON)))
                .extracting(Input::format)
                .containsOnly(RegisterFormat.JSON);
    }

    @Test
    void standardInputIsLinesUnlessToldOtherwise() {
        assertThat(of("-")).extracting(Input::format).containsExactly(RegisterFormat.NDJSON);
        assertThat(Inputs.of(List.of("-"), Optional.of(RegisterFormat.JSON)))
                .extracting(Input::format)
                .containsExactly(RegisterFormat.JSON);
    }

    @Test
    void theOrderNamedIsKept() throws IOException {
        String b = file("b.ndjson");
        String a = file("a.ndjson");
        assertThat(of(b, a)).extracting(Input::name).containsExactly(b, a);
    }

    @Test
    void whatIsNotThereIsRefused() {
        refused("no such file or directory", directory.resolve("missing.ndjson").toString());
    }

    @Test
    void aDirectoryWithoutRegistersIsRefused() throws IOException {
        file("notes.md");
        refused("no register", directory.toString());
    }

    @Test
    void aNameThatSaysNothingIsRefused() throws IOException {
        refused("--input", file("cases.txt"));
    }

    @Test
    void standardInputTwiceIsRefused() {
        refused("only once", "-", "-");
    }

    @Test
    void whatIsNoPathIsRefused() {
        refused("not a path", "a\0b.ndjson");
    }

    private static void refused(String reason, String... names) {
        assertThatThrownBy(() -> of(names)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private static List<Input> of(String... names) {
        return Inputs.of(List.of(names), Optional.empty());
    }

    private String file(String name) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "").toString();
    }
}
