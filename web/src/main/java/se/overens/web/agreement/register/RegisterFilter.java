package se.overens.web.agreement.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.register.RegisterPage.Choice;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.web.shared.Texts;

/// One field to choose by, with how many there are of each choice.
public final class RegisterFilter {

    /// The first ones are shown at once, the others on demand.
    private static final List<String> FACETS = List.of("state", "party", "form", "year", "turn", "ends", "kind", "addenda", "model", "owner");
    private static final int AT_ONCE = 5;

    /// One choice of the field.
    public record Option(String value, String label, boolean chosen) {
    }

    private final String key;
    private final List<Option> options;
    private final String without;

    private RegisterFilter(String key, List<Option> options, String without) {
        this.key = key;
        this.options = options;
        this.without = without;
    }

    static List<RegisterFilter> all(RegisterAddress address, Map<String, List<Choice>> facets, Texts texts) {
        return FACETS.stream().map(key -> of(key, address, facets.getOrDefault(key, List.of()), texts))
                .filter(filter -> filter.isChosen() || filter.options.size() > 1).toList();
    }

    private static RegisterFilter of(String key, RegisterAddress address, List<Choice> choices, Texts texts) {
        String chosen = address.value(key);
        List<Option> options = choices.stream().sorted(order(key))
                .map(choice -> new Option(choice.value(), texts.get("agreement.list.choice", word(key, choice.value(), choice.label(), texts), choice.count()),
                        choice.value().equals(chosen))).toList();
        if (chosen != null && options.stream().noneMatch(Option::chosen)) {
            Option none = new Option(chosen, texts.get("agreement.list.choice", word(key, chosen, null, texts), 0), true);
            options = Stream.concat(options.stream(), Stream.of(none)).toList();
        }
        return new RegisterFilter(key, options, address.without(key));
    }

    private static Comparator<Choice> order(String key) {
        return switch (key) {
            case "state" -> Comparator.comparing(choice -> AgreementState.valueOf(choice.value()));
            case "form" -> Comparator.comparing(choice -> AgreementForm.valueOf(choice.value()));
            case "year" -> Comparator.comparing(Choice::value).reversed();
            default -> Comparator.comparing(choice -> choice.label() == null ? choice.value() : choice.label());
        };
    }

    /// What a value is called; years, numbers, parties and roles call themselves.
    private static String word(String key, String value, String label, Texts texts) {
        if (label != null) return label;
        return switch (key) {
            case "state" -> texts.get("agreement.state." + value);
            case "form" -> texts.get("agreement.form." + value);
            case "party", "year" -> value;
            case "model" -> texts.get("agreement.list.model.number", value);
            case "owner" -> value.equals(RegisterQuestion.NOBODY) ? texts.get("agreement.list.owner.nobody") : value;
            case "ends" -> value.matches("\\d+") ? value : texts.get("agreement.list.ends." + value);
            default -> texts.get("agreement.list." + key + "." + value);
        };
    }

    public String getKey() {
        return key;
    }

    /// As the address calls it.
    public String getName() {
        return RegisterAddress.name(key);
    }

    public List<Option> getOptions() {
        return options;
    }

    public boolean isChosen() {
        return options.stream().anyMatch(Option::chosen);
    }

    public String getChosen() {
        return options.stream().filter(Option::chosen).map(Option::label).findFirst().orElse("");
    }

    public String getWithout() {
        return without;
    }

    /// Whether it is among those shown on demand.
    public boolean isLater() {
        return FACETS.indexOf(key) >= AT_ONCE;
    }
}
