package io.github.soprovod.json.internal;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.FormError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The errors of form of one document. Lines and columns are counted only when there is something to tell, in one sweep over
 * the bytes for all of them.
 */
public final class Faults {

    private final List<Fault> list = new ArrayList<>(0);

    void add(FormError error, String pointer, long offset) {
        list.add(new Fault(error, pointer, offset));
    }

    int size() {
        return list.size();
    }

    /** Whether the document is free of errors. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** A document with one error and no more to say. */
    public static Faults of(FormError error, String pointer, long offset) {
        Faults faults = new Faults();
        faults.add(error, pointer, offset);
        return faults;
    }

    /**
     * The findings in the order of their places. Lines end with LF; a column counts code points, so that it is the same in every
     * encoding.
     *
     * @param bytes the document from {@code from} to {@code to}
     * @param line line of the first byte
     * @param column column of the first byte
     */
    public List<Finding> findings(byte[] bytes, int from, int to, int line, int column) {
        List<Fault> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingLong(Fault::offset));
        List<Finding> findings = new ArrayList<>(sorted.size());
        int at = from;
        int atLine = line;
        int atColumn = column;
        for (Fault fault : sorted) {
            long place = Math.min(to, from + fault.offset());
            for (; at < place; at++) {
                if (bytes[at] == '\n') {
                    atLine++;
                    atColumn = 1;
                } else if ((bytes[at] & 0xC0) != 0x80) {
                    atColumn++;
                }
            }
            findings.add(finding(fault.error(), fault.pointer(), atLine, atColumn));
        }
        return findings;
    }

    /** A finding of an error of form. */
    public static Finding finding(FormError error, String pointer, int line, int column) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code(error.code())
                .pointer(pointer)
                .line(line)
                .column(column)
                .build();
    }
}
