package se.overens.agreement.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.PartyMandates.Act;
import se.overens.agreement.delegation.model.DelegatedScope;

class DelegatedMandatesTest {

    @ParameterizedTest
    @CsvSource({"ANSWER, false, ENTER", "ANSWER, true, AMEND", "DECIDE, false, ENTER", "DECIDE, true, AMEND", "SIGN, false, SIGN", "SIGN, true, SIGN",
            "GIVE_NOTICE, false, GIVE_NOTICE"})
    void what_a_body_needs_a_mandate_for(Act act, boolean addendum, DelegatedScope scope) {
        assertThat(DelegatedMandates.scope(act, addendum)).isEqualTo(scope);
    }
}
