package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutTest {

    @Test
    void messagesAreUtf8WhateverTheDefaultOfTheMachine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Out(OutputStream.nullOutputStream(), err, Terminal.NONE).say("Дел рассмотрено");
        assertThat(err.toByteArray()).isEqualTo("Дел рассмотрено\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Обрыв канала", "The pipe is being closed"})
    void aReaderThatHasGoneIsNoFailure(String reason) {
        Out out = new Out(failing(reason), OutputStream.nullOutputStream(), Terminal.NONE);
        out.write(new byte[] {1});
        assertThatThrownBy(out::flush).isInstanceOf(Out.ReaderGone.class);
    }

    @Test
    void aFullDiskIsOne() {
        Out out = new Out(failing("No space left on device"), OutputStream.nullOutputStream(), Terminal.NONE);
        out.write(new byte[] {1});
        assertThatThrownBy(out::flush)
                .isInstanceOf(Refusal.class)
                .hasMessage("cannot write the results: No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
