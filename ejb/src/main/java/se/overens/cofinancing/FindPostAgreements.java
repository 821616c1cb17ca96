package se.overens.cofinancing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import se.overens.agreement.model.AgreementForm;
import se.overens.agreement.model.AgreementState;
import se.overens.agreement.register.FindRegister;
import se.overens.agreement.register.RegisterPage;
import se.overens.agreement.register.RegisterRow;
import se.overens.agreement.register.model.RegisterQuestion;
import se.overens.shared.Page;
import se.overens.workspace.Allowed;
import se.overens.workspace.Allowed.Circle;

/// The agreements that a post of the acting organisation may rest on: those in force that were made for working and paying
/// together and, when something is looked for, all that have the words, those that have ended too.
@Stateless
@Allowed(to = Circle.MEMBERS)
public class FindPostAgreements {

    private static final int MOST = 100;

    /// @param parties names, as they stand in the register
    public record Choice(int number, String title, List<String> parties, LocalDate startsOn) {
        public Choice {
            parties = List.copyOf(parties);
        }
    }

    /// @param more how many are not shown
    public record Choices(List<Choice> shown, long more) {
        public Choices {
            shown = List.copyOf(shown);
        }
    }

    @Inject
    private FindRegister register;

    /// By title, then by number.
    ///
    /// @param words null or blank: nothing is looked for
    public Choices choices(String words) {
        List<RegisterPage> pages = words == null || words.isBlank()
                ? Stream.of(AgreementForm.COLLABORATION, AgreementForm.FUNDED).map(form -> page(Map.of("form", form.name()), AgreementState.ACTIVE)).toList()
                : Stream.of(AgreementState.ACTIVE, AgreementState.NOTICED, AgreementState.ENDING, AgreementState.ENDED).map(state -> page(Map.of("q", words.strip()), state)).toList();
        List<Choice> shown = pages.stream().flatMap(page -> page.items().stream()).map(FindPostAgreements::choice)
                .sorted(Comparator.comparing(Choice::title).thenComparing(Choice::number)).toList();
        return new Choices(shown, pages.stream().mapToLong(page -> page.total() - page.items().size()).sum());
    }

    private RegisterPage page(Map<String, String> asked, AgreementState state) {
        Map<String, String> question = new HashMap<>(asked);
        question.put("state", state.name());
        return register.find(RegisterQuestion.of(question), new Page.Request(0, MOST));
    }

    private static Choice choice(RegisterRow row) {
        return new Choice(row.number(), row.title(), row.partyNames(), row.startsOn());
    }
}
