package io.github.soprovod.domain.value;

import java.util.List;
import java.util.Optional;

/**
 * What every text of the domain must be: without U+0000 and without unpaired surrogates, because databases and encoders
 * refuse or silently change both.
 */
public final class Texts {

    private Texts() {}

    /** Whether a text holds neither U+0000 nor an unpaired surrogate. */
    public static boolean isStorable(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Refuses a text that cannot be stored.
     *
     * @throws IllegalArgumentException naming the member, never the text
     */
    public static void check(String member, String text) {
        if (!isStorable(text)) {
            throw new IllegalArgumentException(member + ": U+0000 or an unpaired surrogate");
        }
    }

    /** {@link #check(String, String)} of a text that may be absent. */
    public static void check(String member, Optional<String> text) {
        if (text.isPresent()) {
            check(member, text.get());
        }
    }

    /** {@link #check(String, String)} of each text of a list. */
    public static void check(String member, List<String> texts) {
        for (String text : texts) {
            check(member, text);
        }
    }
}
