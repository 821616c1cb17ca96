package se.overens.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminPasswordTest {

    /// The line in the distribution's own domain, whose password is empty.
    private static final String DISTRIBUTED = "admin;{SSHA256}27Nv0BTvkPdBpYuWJgtDj3hg/sWSRcCd4KQrT7m5PKt0kvVl+Z/n3Q==;asadmin\n";

    @Test
    void the_hash_is_the_one_that_payara_makes() {
        var hashAndSalt = Base64.getDecoder().decode(DISTRIBUTED.substring("admin;{SSHA256}".length(), DISTRIBUTED.lastIndexOf(';')));

        assertThat(AdminPassword.line("", Arrays.copyOfRange(hashAndSalt, 32, 40))).isEqualTo(DISTRIBUTED);
    }
}
