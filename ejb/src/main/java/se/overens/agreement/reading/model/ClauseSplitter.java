package se.overens.agreement.reading.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.agreement.model.Clause;
import se.overens.agreement.reading.model.Block.Style;
import se.overens.agreement.reading.model.ClauseHead.Head;
import se.overens.agreement.reading.model.LeftOut.Kind;
import se.overens.agreement.reading.model.LeftOut.Place;
import se.overens.shared.Invalid;
import se.overens.shared.PersonalNumber;

/// Divides what was read into clauses: one begins with each heading of the level that the text is divided by, and with
/// each line that is numbered like a clause ("§ 4 Kostnader", "4 § Kostnader", "4. Kostnader").
final class ClauseSplitter {

    private static final int MOST_CLAUSES = 100;
    private static final int LONGEST_CLAUSE = 20_000;
    private static final int LONGEST_TITLE = 200;

    /// A clause that is being gathered.
    private static final class Part {
        private final Head head;
        private final int firstBlock;
        private final StringBuilder text = new StringBuilder();

        private Part(Head head, int firstBlock) {
            this.head = head;
            this.firstBlock = firstBlock;
        }
    }

    private final Blocks blocks;
    private final int level;
    private final List<Part> parts = new ArrayList<>();
    private String title;

    ClauseSplitter(Blocks blocks) {
        this.blocks = blocks;
        this.level = ClauseHead.level(blocks.blocks());
    }

    /// @throws Invalid when there is no text, or more than an agreement may hold
    ReadText split() {
        List<Block> all = blocks.blocks();
        if (all.isEmpty()) throw new Invalid("file", "reading-no-text");
        for (int i = 0; i < all.size(); i++) take(all.get(i), i);
        if (parts.isEmpty()) throw new Invalid("file", "reading-no-text");
        if (parts.size() > MOST_CLAUSES) throw new Invalid("file", "reading-too-many-clauses", parts.size(), MOST_CLAUSES);
        List<String> numbers = numbers();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) clauses.add(clause(parts.get(i), numbers.get(i)));
        return new ReadText(title, clauses, leftOut(clauses));
    }

    private void take(Block block, int index) {
        if (isTitle(block)) {
            title = block.text().length() > LONGEST_TITLE ? block.text().substring(0, LONGEST_TITLE) : block.text().replace('\n', ' ');
            return;
        }
        Head head = ClauseHead.of(block, level);
        if (head != null) parts.add(new Part(head, index));
        else {
            if (parts.isEmpty()) parts.add(new Part(new Head(null, ClauseHead.PREAMBLE), index));
            StringBuilder text = parts.getLast().text;
            if (!text.isEmpty()) text.append('\n');
            text.append(block.line());
        }
    }

    /// The first heading is the title when the others stand below it.
    private boolean isTitle(Block block) {
        if (title != null || !parts.isEmpty()) return false;
        return block.style() == Style.TITLE || block.style() == Style.HEADING && level > 0 && block.level() < level;
    }

    private static Clause clause(Part part, String number) {
        if (part.text.length() > LONGEST_CLAUSE) throw new Invalid("file", "reading-too-long-clause", (number + " " + part.head.heading()).strip(), part.text.length(), LONGEST_CLAUSE);
        return new Clause(number, part.head.heading(), ClauseHead.section(part.head.heading()), part.text.toString(), false);
    }

    /// Those of the file when each has one of its own; otherwise all are numbered anew.
    private List<String> numbers() {
        List<String> own = parts.stream().map(part -> part.head.number()).toList();
        boolean preamble = parts.getFirst().head.heading().equals(ClauseHead.PREAMBLE) && own.getFirst() == null;
        List<String> rest = preamble ? own.subList(1, own.size()) : own;
        Set<String> different = new HashSet<>(rest);
        boolean kept = !different.contains(null) && different.size() == rest.size();
        List<String> numbers = new ArrayList<>();
        if (preamble) numbers.add("§ 0");
        for (int i = 0; i < rest.size(); i++) {
            String anew = "§ " + (i + 1);
            numbers.add(kept ? rest.get(i) : anew);
            if (!kept && rest.get(i) != null && !rest.get(i).equals(anew)) blocks.found().add(new Blocks.Found(Kind.NUMBER, parts.get(preamble ? i + 1 : i).firstBlock, rest.get(i)));
        }
        return numbers;
    }

    private List<LeftOut> leftOut(List<Clause> clauses) {
        Map<Kind, List<Place>> places = new EnumMap<>(Kind.class);
        for (Blocks.Found found : blocks.found()) {
            boolean margin = found.kind() == Kind.HEADER || found.kind() == Kind.FOOTER || found.kind() == Kind.MACRO;
            places.computeIfAbsent(found.kind(), kind -> new ArrayList<>()).add(new Place(margin ? "" : clauseAt(found.block(), clauses), found.text()));
        }
        clauses.stream().filter(clause -> PersonalNumber.isIn(clause.text()))
                .forEach(clause -> places.computeIfAbsent(Kind.PERSONAL_NUMBER, kind -> new ArrayList<>()).add(new Place(clause.number(), "")));
        return places.entrySet().stream().map(each -> new LeftOut(each.getKey(), each.getValue().size(),
                        each.getValue().subList(0, Math.min(LeftOut.MOST_PLACES, each.getValue().size()))))
                .sorted(Comparator.comparing(LeftOut::isUnsettled).reversed().thenComparing(LeftOut::kind)).toList();
    }

    private String clauseAt(int block, List<Clause> clauses) {
        String number = "";
        for (int i = 0; i < parts.size() && parts.get(i).firstBlock <= block; i++) number = clauses.get(i).number();
        return number;
    }
}
