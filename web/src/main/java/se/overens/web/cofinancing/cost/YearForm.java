package se.overens.web.cofinancing.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import se.overens.cofinancing.PostParty;
import se.overens.cofinancing.cost.EnterPostYear;
import se.overens.cofinancing.cost.YearView;
import se.overens.cofinancing.cost.model.ComponentKind;
import se.overens.cofinancing.cost.model.ProRata;
import se.overens.cofinancing.cost.model.YearComponent;
import se.overens.shared.Money;

/// What the page about a year's cost asks for: one amount with its key, or a line for each component.
public class YearForm {

    private final boolean divided;
    private final ComponentLine whole;
    private final List<ComponentLine> components;
    private final List<PartyLine> parties;
    private Integer year;
    private LocalDate countedOn;
    private String populationSource;
    private ProRata proRata = ProRata.MONTHS;
    private String proRataWords;
    private boolean kronor;
    private String source;
    private String clause;

    /// @param others how many lines there are for what is neither salary, travel nor premises
    YearForm(boolean divided, List<PostParty> parties, int year, int others) {
        this.divided = divided;
        this.whole = new ComponentLine(ComponentKind.WHOLE, parties);
        this.components = Stream.concat(Stream.of(ComponentKind.SALARY, ComponentKind.TRAVEL, ComponentKind.PREMISES), Stream.generate(() -> ComponentKind.OTHER).limit(others))
                .map(kind -> new ComponentLine(kind, parties)).toList();
        this.parties = parties.stream().map(PartyLine::known).toList();
        this.year = year;
    }

    /// As the year was entered before.
    void fill(YearView entered) {
        year = entered.year();
        source = entered.source();
        clause = entered.clauseNumber();
        proRata = entered.plan().terms().proRata();
        proRataWords = entered.plan().terms().proRataWords();
        kronor = entered.plan().terms().unit().equals(Money.ONE_KRONA);
        for (YearComponent component : entered.plan().components().reversed()) common(component);
        for (YearComponent component : entered.plan().components())
            Stream.concat(Stream.of(whole), components.stream()).filter(line -> line.getKind() == component.kind() && line.blank()).findFirst()
                    .ifPresent(line -> line.fill(component, entered.estimated(), this));
    }

    /// What the first component says of the inhabitants stands for all; per cents and amounts do so for a year of one amount.
    private void common(YearComponent component) {
        if (component.source().countedOn() != null) countedOn = component.source().countedOn();
        if (component.source().population() != null) populationSource = component.source().population();
        parties.forEach(party -> component.input(party.getCode()).ifPresent(input -> {
            if (input.population() != null) party.setPopulation(input.population());
            if (!divided) party.fill(input);
        }));
    }

    EnterPostYear.Command command(int post) {
        return new EnterPostYear.Command(post, year, said().stream().map(line -> line.component(this)).toList(),
                proRata, proRataWords, kronor ? Money.ONE_KRONA : Money.ONE_ORE, source, clause);
    }

    private List<ComponentLine> said() {
        return divided ? components.stream().filter(line -> !line.blank()).toList() : List.of(whole);
    }

    /// Where on the page that stands which the command calls `components[1].amount` or `parts[3].percent`.
    String field(String path) {
        String rest = path;
        if (path.matches("components\\[\\d+]\\..+")) {
            int sent = Integer.parseInt(path.replaceAll("components\\[(\\d+)].*", "$1"));
            rest = path.substring(path.indexOf('.') + 1);
            if (!divided || sent >= said().size()) return rest;
            ComponentLine line = said().get(sent);
            String at = "components:" + components.indexOf(line) + ":";
            return rest.startsWith("parts") ? party(rest, line, at) : at + fieldOf(rest);
        }
        return rest.startsWith("parts") ? party(rest, whole, "") : fieldOf(rest);
    }

    private static String fieldOf(String path) {
        if (path.equals("components")) return null;
        return path.equals("key.base") ? "base" : path;
    }

    /// The line of the party that was sent as number so and so.
    private String party(String path, ComponentLine line, String at) {
        if (path.equals("parts")) return line.parties(this, at);
        return path.matches("parts\\[\\d+]\\..+") ? line.party(Integer.parseInt(path.replaceAll("parts\\[(\\d+)].*", "$1")), path.substring(path.indexOf('.') + 1), this, at) : null;
    }

    public boolean isDivided() {
        return divided;
    }

    public ComponentLine getWhole() {
        return whole;
    }

    public List<ComponentLine> getComponents() {
        return components;
    }

    public List<PartyLine> getParties() {
        return parties;
    }

    public boolean isKronor() {
        return kronor;
    }

    public void setKronor(boolean kronor) {
        this.kronor = kronor;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public String getPopulationSource() {
        return populationSource;
    }

    public void setPopulationSource(String populationSource) {
        this.populationSource = populationSource;
    }

    public ProRata getProRata() {
        return proRata;
    }

    public void setProRata(ProRata proRata) {
        this.proRata = proRata;
    }

    public String getProRataWords() {
        return proRataWords;
    }

    public void setProRataWords(String proRataWords) {
        this.proRataWords = proRataWords;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
