package se.overens.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.shared.Invalid;

/// Questions with something put in, taken out or changed get an answer or a refusal, never anything else.
class CalculationsFuzzTest {

    private static final List<String> ODD = List.of("null", "-1", "0", "1", "1e400", "\"1e99\"", "\"1e-99\"", "\"\"", "[]", "{}", "true", "\"0\"",
            "9223372036854775807", "-9223372036854775808", "92233720368547758080", "1000000000000", "\"0.000000000000000000001\"", "\"-0\"",
            "\"9999-12-31\"", "\"0000-01-01\"", "\"2024-02-30\"", "\"92233720368547758.07\"", "\"HUNTINGTON_HILL\"", "\"FIXED_PERCENT\"",
            "2147483647", "\"\\ud83d\"", "\"\\u0000\"", "1200", "\"\u0663\"", "\"TERM_END\"");

    enum Calculator {
        APPORTIONMENT(Calculators.APPORTIONMENT), COST_SPLIT(Calculators.COST_SPLIT), CONDITION(Calculators.CONDITION), NOTICE(Calculators.NOTICE);

        private final String question;

        Calculator(String question) {
            this.question = question;
        }

        JsonNode ask(String json) throws JsonProcessingException {
            return switch (this) {
                case APPORTIONMENT -> Calculators.apportionment(json);
                case COST_SPLIT -> Calculators.costSplit(json);
                case CONDITION -> Calculators.condition(json);
                case NOTICE -> Calculators.notice(json);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void anything_else_than_a_refusal_is_an_answer(Calculator calculator) {
        var random = new SplittableRandom(calculator.ordinal());
        var answered = 0;
        for (int round = 0; round < 5_000; round++) {
            var json = calculator.question;
            for (int change = random.nextInt(3); change >= 0; change--) {
                json = random.nextInt(4) == 0 ? garbled(json, random) : withOddValue(json, random);
            }
            if (isAnswered(calculator, json)) answered++;
        }
        assertThat(answered).isBetween(50, 4_950);
    }

    private static boolean isAnswered(Calculator calculator, String json) {
        try {
            return calculator.ask(json).isObject();
        } catch (Invalid refused) {
            assertThat(refused.violations()).isNotEmpty();
            return false;
        } catch (JsonProcessingException unreadable) {
            return false;
        } catch (RuntimeException unforeseen) {
            throw new AssertionError(json, unforeseen);
        }
    }

    private static String garbled(String json, SplittableRandom random) {
        var at = random.nextInt(json.length());
        return switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at) + json.substring(at + 1);
            case 1 -> json.substring(0, at) + "{}[]\",:-.e019 \\\u2028".charAt(random.nextInt(16)) + json.substring(at);
            default -> json.substring(0, at) + json.substring(random.nextInt(json.length()));
        };
    }

    /// Replaces one value after a colon by an odd one.
    private static String withOddValue(String json, SplittableRandom random) {
        var colon = json.indexOf(':', random.nextInt(json.length()));
        if (colon < 0) return json;
        var end = colon + 1;
        while (end < json.length() && ",}]".indexOf(json.charAt(end)) < 0) end++;
        return json.substring(0, colon + 1) + ODD.get(random.nextInt(ODD.size())) + json.substring(end);
    }
}
