package io.github.soprovod.intake.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Fills page templates. A template is a Mustache resource {@code NAME.mustache} beside this class; it usually fills the
 * frame <code>{{&lt;sheet}}{{$body}}…{{/body}}{{/sheet}}</code>, which asks for {@code lang} and {@code title} and brings the
 * stylesheet for A4 along.
 *
 * <p>Every value is escaped for HTML. A name in a template that the values lack, or whose value is null, is a mistake
 * of the program and fails, a section's too: what may be absent is an empty text or list, or a yes/no of its own.
 * Values are the accessors of records, or the entries of maps. Messages of failures name templates and names in them,
 * never values. Safe for use by several threads.
 */
public final class Pages {

    private static final String TEMPLATE = ".mustache";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(Pages::resource);

    private Pages() {}

    /**
     * Fills a template.
     *
     * @param name the template's name, without ending
     * @param values what the template's names stand for
     * @throws IllegalArgumentException where there is no such template
     * @throws com.samskivert.mustache.MustacheException where a name of it has no value
     */
    public static String render(String name, Object values) {
        try (Reader source = resource(name)) {
            Template template = COMPILER.compile(source);
            return template.execute(values);
        } catch (IOException failure) {
            throw new UncheckedIOException("page " + name + " cannot be read", failure);
        }
    }

    /** A partial: a template, or a resource whose ending is given, such as the stylesheet. */
    private static Reader resource(String name) {
        String file = name.indexOf('.') < 0 ? name + TEMPLATE : name;
        InputStream stream = Pages.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalArgumentException("no page " + file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
