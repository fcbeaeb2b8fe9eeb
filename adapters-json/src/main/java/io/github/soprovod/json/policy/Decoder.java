package io.github.soprovod.json.policy;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.PlacedJson;
import io.github.soprovod.json.internal.PlacedJson.Items;
import io.github.soprovod.json.internal.PlacedJson.Members;
import io.github.soprovod.json.internal.PlacedJson.Value;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Choice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values of the vocabulary of JSON, by their classes alone; what does not fit is reported, and the reading goes on. */
final class Decoder {

    private static final String KIND = "kind";
    private static final String CLAUSE = "clause";

    private final Document document;

    Decoder(Document document) {
        this.document = document;
    }

    /** The value of a type; nothing where it does not fit, which is then told. */
    @Nullable
    Object value(Type type, PlacedJson json, String at) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.ofNullable(value(of, json, at))
                    : several(generic, of, json, at);
        }
        Class<?> known = (Class<?>) type;
        if (Shape.isHierarchy(known)) {
            return kind(known, json, at);
        }
        if (known == CitedAs.class && json instanceof Value title && title.value() instanceof String) {
            Object text = value(String.class, json, at);
            return text == null ? null : CitedAs.of((String) text);
        }
        if (known.isRecord()) {
            return json instanceof Members object ? record(known, object, Set.of(), at) : wrong(json, at);
        }
        if (known == int.class) {
            return json instanceof Value number && number.value() instanceof BigDecimal decimal
                    ? number(decimal, json, at)
                    : wrong(json, at);
        }
        if (known == boolean.class) {
            return json instanceof Value flag && flag.value() instanceof Boolean is ? is : wrong(json, at);
        }
        return json instanceof Value text && text.value() instanceof String string
                ? text(known, string, json, at)
                : wrong(json, at);
    }

    private @Nullable Object several(ParameterizedType type, Type of, PlacedJson json, String at) {
        if (!(json instanceof Items array)) {
            return wrong(json, at);
        }
        Collection<Object> values = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            PlacedJson item = array.items().get(i);
            String place = at + '/' + i;
            Object value = value(of, item, place);
            if (value != null && !values.add(value)) {
                document.add("repeated", place, item, value instanceof Enum<?> word ? Shape.slug(word) : "");
            }
        }
        return values;
    }

    private @Nullable Object kind(Class<?> hierarchy, PlacedJson json, String at) {
        if (!(json instanceof Members object)) {
            return wrong(json, at);
        }
        PlacedJson named = Document.member(object.members(), KIND);
        if (named == null) {
            document.add(FormError.MISSING_FIELD, at + '/' + KIND, json);
            return null;
        }
        if (!(named instanceof Value text && text.value() instanceof String slug)) {
            return wrong(named, at + '/' + KIND);
        }
        Map<String, Object> kinds = Shape.kinds(hierarchy);
        Object kind = kinds.get(slug);
        if (kind == null) {
            unknown(slug, kinds.keySet(), named, at + '/' + KIND);
            return null;
        }
        if (kind instanceof Class<?> type) {
            return record(type, object, Set.of(KIND), at);
        }
        others(object, Set.of(KIND), at);
        return kind;
    }

    private @Nullable Object record(Class<?> type, Members object, Set<String> besides, String at) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Set<String> known = new HashSet<>(besides);
        boolean isWhole = true;
        for (int i = 0; i < components.length; i++) {
            known.add(components[i].getName());
            Object value = member(components[i], components[i].getName(), object, at);
            isWhole &= value != null;
            values[i] = value;
        }
        others(object, known, at);
        return isWhole ? built(type, values, object, at) : null;
    }

    /** The value of a component, by the name of the member that it stands in. */
    @Nullable
    Object member(RecordComponent component, String name, Members object, String at) {
        PlacedJson member = Document.member(object.members(), name);
        if (member != null) {
            return value(component.getGenericType(), member, at + '/' + name);
        }
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (name.equals(CLAUSE)) {
            document.add("no-clause", at, object);
        } else {
            document.add(FormError.MISSING_FIELD, at + '/' + name, object);
        }
        return null;
    }

    private @Nullable Object built(Class<?> type, Object[] values, Members object, String at) {
        Optional<Object> built = Shape.build(type, values);
        if (built.isPresent()) {
            return built.get();
        }
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (values[i] instanceof Collection<?> several && several.isEmpty()) {
                document.add("empty", at + '/' + components[i].getName(), object);
                return null;
            }
        }
        if (type == ByReading.class) {
            List<String> words = new ArrayList<>(List.of((String) values[3]));
            ((List<?>) values[2]).forEach(choice -> words.add(((Choice) choice).key()));
            document.add("unknown-choice", at + "/chosen", object, words.toArray(String[]::new));
            return null;
        }
        document.add("refused", at, object, Shape.slug(type.getSimpleName()));
        return null;
    }

    /** Reports members that the object does not have. */
    void others(Members object, Set<String> known, String at) {
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                document.add(
                        FormError.UNKNOWN_FIELD,
                        at + '/' + name.replace("~", "~0").replace("/", "~1"),
                        value);
            }
        });
    }

    private @Nullable Object number(BigDecimal decimal, PlacedJson json, String at) {
        try {
            return decimal.intValueExact();
        } catch (ArithmeticException notWhole) {
            document.add("not-a-number", at, json);
            return null;
        }
    }

    private @Nullable Object text(Class<?> type, String text, PlacedJson json, String at) {
        if (type.isEnum()) {
            Map<String, Object> words = Shape.words(type);
            Object word = words.get(text);
            if (word == null) {
                unknown(text, words.keySet(), json, at);
            }
            return word;
        }
        if (text.isBlank()) {
            document.add(at.endsWith('/' + CLAUSE) ? "no-clause" : "empty", at, json);
            return null;
        }
        if (type == LocalDate.class) {
            return date(text, json, at);
        }
        if (type == Period.class) {
            return period(text, json, at);
        }
        if (type == RegionId.class) {
            if (!RegionId.isValid(text)) {
                document.add(FormError.NOT_ALLOWED_TEXT, at, json);
                return null;
            }
            return RegionId.of(text);
        }
        return text;
    }

    private @Nullable LocalDate date(String text, PlacedJson json, String at) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            document.add(FormError.NOT_A_DATE, at, json);
            return null;
        }
    }

    private @Nullable Period period(String text, PlacedJson json, String at) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero() && period.toString().equals(text)) {
                return period;
            }
        } catch (DateTimeException notAPeriod) {
            // Told below.
        }
        document.add("not-a-period", at, json);
        return null;
    }

    private void unknown(String word, Collection<String> known, PlacedJson json, String at) {
        List<String> words = new ArrayList<>(List.of(Nearness.shown(word)));
        words.addAll(Nearness.nearest(word, known));
        document.add("unknown-word", at, json, words.toArray(String[]::new));
    }

    private @Nullable Object wrong(PlacedJson json, String at) {
        document.add(FormError.WRONG_TYPE, at, json);
        return null;
    }
}
