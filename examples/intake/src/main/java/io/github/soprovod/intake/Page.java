package io.github.soprovod.intake;

import java.util.List;

/** A page for people, filled from top to bottom; the texts are plain. */
interface Page {

    /** What the whole page is about. */
    void title(String text);

    /** What follows is about this. */
    void heading(String text);

    /** A paragraph. */
    void text(String text);

    /** An entry of a list; level 0 is the outermost. */
    void item(int level, String text);

    /** Rows under headings, one cell each. */
    void table(List<String> headings, List<List<String>> rows);

    /** A drawing in the Mermaid language; left out where it cannot be shown. */
    void diagram(String mermaid);

    /** The page as far as it is filled. */
    String content();
}
