package io.github.soprovod.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The forms of a page as a person reads them, one line of the form a line: {@code ____} is a line to write on, {@code [x]}
 * what is filled in, {@code _x_} what is underlined, {@code | x |} a row of a table. Fails where the page is broken.
 */
final class PrintedForm {

    private final List<String> lines = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    private PrintedForm() {}

    /** Each form of a page. */
    static List<PrintedForm> all(String page) {
        List<PrintedForm> forms = new ArrayList<>();
        int from = page.indexOf("<section");
        while (from >= 0) {
            int to = page.indexOf("</section>", from) + "</section>".length();
            PrintedForm form = new PrintedForm();
            form.read(parsed(page.substring(from, to)));
            forms.add(form);
            from = page.indexOf("<section", to);
        }
        return forms;
    }

    /** The form as text. */
    String text() {
        return String.join("\n", lines) + '\n';
    }

    /** The places to fill, by the clauses they cite, in order; rows of tables aside. */
    List<String> fields() {
        return fields;
    }

    private static Element parsed(String section) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(section)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("the page is broken: " + broken.getMessage(), broken);
        }
    }

    private void read(Element element) {
        for (Element child : children(element)) {
            String look = child.getAttribute("class");
            boolean ofCells = child.getTagName().equals("tr")
                    && children(child).stream()
                            .noneMatch(cell -> cell.getAttribute("class").equals("parts"));
            if (ofCells) {
                StringJoiner cells = new StringJoiner(" | ", "| ", " |");
                children(child).forEach(cell -> cells.add(String.join(" / ", split(cell.getTextContent()))));
                lines.add(cells.toString());
            } else if (look.startsWith("row ")) {
                row(child);
            } else if (look.startsWith("ruled")) {
                fields.add(child.getAttribute("data-clause"));
                lines.add(filled(child, look));
            } else if (child.getTagName().equals("span")) {
                lines.add(child.getTextContent());
            } else {
                read(child);
            }
        }
    }

    private void row(Element row) {
        StringBuilder text = new StringBuilder(
                switch (row.getTagName()) {
                    case "h1" -> "# ";
                    case "h2" -> "## ";
                    default -> "";
                });
        StringJoiner under = new StringJoiner(" ");
        inline(row, text, under);
        lines.add(text.toString());
        if (under.length() > 0) {
            lines.add(under.toString());
        }
    }

    private void inline(Node parent, StringBuilder text, StringJoiner under) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                text.append(node.getTextContent());
                continue;
            }
            String look = element.getAttribute("class");
            if (look.startsWith("line")) {
                text.append(filled(element, look));
            } else if (look.equals("under")) {
                under.add(element.getTextContent());
            } else if (look.equals("option chosen")) {
                text.append('_').append(element.getTextContent()).append('_');
            } else {
                if (look.startsWith("field")) {
                    fields.add(element.getAttribute("data-clause"));
                }
                inline(element, text, under);
            }
        }
    }

    private static String filled(Element line, String look) {
        return look.endsWith("empty") ? "____" : '[' + line.getTextContent() + ']';
    }

    private static List<String> split(String text) {
        return List.of(text.split("\n", -1));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
