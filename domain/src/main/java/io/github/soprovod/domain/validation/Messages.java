package io.github.soprovod.domain.validation;

import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the parameters of messages without an expression language: from the host's bundle, then ours, then that of
 * Hibernate Validator, then from the members of the constraint. What a parameter stands for is looked through again where
 * it came from a bundle, not where it came from a member.
 */
final class Messages implements MessageInterpolator {

    private static final List<String> BUNDLES = List.of(
            "ValidationMessages", "ContributorValidationMessages", "org.hibernate.validator.ValidationMessages");

    /** An escaped character, an expression, or a parameter. */
    private static final Pattern TOKEN = Pattern.compile("\\\\([\\\\{}$])|\\$\\{[^}]*+}|\\{([^{}\\\\$]++)}");

    /** A message in a message in a message: deeper ones are circles. */
    private static final int MAX_DEPTH = 8;

    private final Locale locale;

    Messages(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale wanted) {
        return filled(template, context.getConstraintDescriptor().getAttributes(), wanted, 0);
    }

    private static String filled(String template, Map<String, Object> attributes, Locale wanted, int depth) {
        return TOKEN.matcher(template).replaceAll(token -> {
            String escaped = token.group(1);
            String parameter = token.group(2);
            String text = token.group();
            if (escaped != null) {
                text = escaped;
            } else if (parameter != null) {
                Optional<String> message = depth < MAX_DEPTH ? find(parameter, wanted) : Optional.empty();
                Object attribute = attributes.get(parameter);
                if (message.isPresent()) {
                    text = filled(message.get(), attributes, wanted, depth + 1);
                } else if (attribute != null) {
                    text = attribute.toString();
                }
            }
            return Matcher.quoteReplacement(text);
        });
    }

    private static Optional<String> find(String key, Locale wanted) {
        for (ClassLoader loader : loaders()) {
            for (String name : BUNDLES) {
                Optional<ResourceBundle> bundle = bundle(name, wanted, loader);
                if (bundle.isPresent() && bundle.get().containsKey(key)) {
                    return Optional.of(bundle.get().getString(key));
                }
            }
        }
        return Optional.empty();
    }

    /** The host's, where it has set one, and the library's own. */
    private static List<ClassLoader> loaders() {
        ClassLoader own = Messages.class.getClassLoader();
        ClassLoader host = Thread.currentThread().getContextClassLoader();
        return host == null || host.equals(own) ? List.of(own) : List.of(host, own);
    }

    /** The bundle in the language wanted, else its root, but never in the language of the machine. */
    private static Optional<ResourceBundle> bundle(String name, Locale wanted, ClassLoader loader) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(name, wanted, loader);
            String language = bundle.getLocale().getLanguage();
            return Optional.of(
                    language.isEmpty() || language.equals(wanted.getLanguage())
                            ? bundle
                            : ResourceBundle.getBundle(name, Locale.ROOT, loader));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
