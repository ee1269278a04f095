package dev.earshot.render.author;

import dev.earshot.text.Page;
import dev.earshot.text.TerminalText;

/** Something to write a text of titles, sections and entries on, whatever it will look like. */
interface Sheet {
    void title(String words);

    void section(String words);

    /** A sentence or two that belong to what stands above. */
    void paragraph(String words);

    /** Begins an entry. */
    void entry(String name);

    /** A line of the entry begun last. */
    void line(String words);

    /** A sheet for the terminal. */
    record OnScreen(Page page) implements Sheet {
        @Override
        public void title(String words) {
            page.heading(words);
        }

        @Override
        public void section(String words) {
            page.gap().heading(words);
        }

        @Override
        public void paragraph(String words) {
            page.gap().paragraph(words);
        }

        @Override
        public void entry(String name) {
            page.gap().paragraph(name);
        }

        @Override
        public void line(String words) {
            page.item("  ", words);
        }
    }

    /** A sheet of Markdown, in which no word of a file can become anything but a word. */
    record InMarkdown(StringBuilder text) implements Sheet {
        private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>";

        @Override
        public void title(String words) {
            text.append("# ").append(plain(words)).append('\n');
        }

        @Override
        public void section(String words) {
            text.append("\n## ").append(plain(words)).append('\n');
        }

        @Override
        public void paragraph(String words) {
            text.append('\n').append(plain(words)).append('\n');
        }

        @Override
        public void entry(String name) {
            text.append("\n### ").append(plain(name)).append("\n\n");
        }

        @Override
        public void line(String words) {
            text.append("- ").append(plain(words)).append('\n');
        }

        /** The words on one line, as words. */
        private static String plain(String words) {
            StringBuilder plain = new StringBuilder();
            String line =
                    TerminalText.of(words.replace("\n", " ").replace("\t", " ")).strip();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '<') {
                    plain.append("&lt;");
                } else if (c == '&') {
                    plain.append("&amp;");
                } else {
                    plain.append(SPECIAL.indexOf(c) >= 0 && couldMean(line, i) ? "\\" : "")
                            .append(c);
                }
            }
            return plain.toString();
        }

        /** Marks that mean something at the beginning of a line only are left alone further on. */
        private static boolean couldMean(String line, int at) {
            char c = line.charAt(at);
            if ("#+->".indexOf(c) >= 0) {
                return at == 0;
            }
            if (".)".indexOf(c) >= 0) {
                return at > 0 && line.substring(0, at).chars().allMatch(Character::isDigit);
            }
            return "(!".indexOf(c) < 0;
        }
    }
}
