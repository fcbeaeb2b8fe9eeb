package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number between two bounds, written without fraction or exponent. */
final class IntegerCodec implements Codec<Integer> {

    private static final int SURELY_INT = 9;

    private final int least;
    private final int greatest;

    IntegerCodec(int least, int greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    @Override
    public @Nullable Integer read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType();
            return null;
        }
        if (in.textLength() > in.limits().numberLength()) {
            in.report(FormError.TOO_LONG);
            return null;
        }
        // A longer number is out of any range that occurs here; it is not made into a value.
        int number = in.textLength() <= SURELY_INT ? Integer.parseInt(in.text()) : Integer.MAX_VALUE;
        if (number < least || number > greatest) {
            in.report(FormError.UNKNOWN_VALUE);
            return null;
        }
        return number;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value.intValue());
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.integer(least, greatest);
    }
}
