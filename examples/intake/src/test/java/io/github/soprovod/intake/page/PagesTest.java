package io.github.soprovod.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String MARK = "</p><script>canary&'\"";

    private record Sheet(String lang, String title, List<Row> rows) {}

    private record Row(String text) {}

    @Test
    void aPageStandsInTheFrameWithItsStylesheet() {
        assertThat(Pages.render("probe", new Sheet("ru", "Отчет", List.of(new Row("раз"), new Row("два")))))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
                .contains("<title>Отчет</title>", "size: A4", "<p>раз</p><p>два</p>")
                .doesNotContain("nobody", "{{");
    }

    @Test
    void anEmptyListIsNotAMissingName() {
        assertThat(Pages.render("probe", new Sheet("en", "Report", List.of()))).contains("<p>nobody</p>");
    }

    @Test
    void everyValueIsEscaped() {
        assertThat(Pages.render("probe", new Sheet("ru", MARK, List.of(new Row(MARK)))))
                .contains("<p>&lt;/p&gt;&lt;script&gt;canary&amp;&#39;&quot;</p>")
                .doesNotContain("<script>");
    }

    @Test
    void aMissingNameFailsAndSaysNoValue() {
        assertThatThrownBy(() -> Pages.render("probe", Map.of("lang", MARK, "title", MARK, "rows", List.of(Map.of()))))
                .isInstanceOf(MustacheException.class)
                .hasMessageContaining("text")
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("canary"));
        assertThatThrownBy(() -> Pages.render("probe", Map.of("lang", "ru", "title", MARK)))
                .isInstanceOf(MustacheException.class)
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> Pages.render("absent", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no page absent.mustache");
    }
}
