package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordQuestionsTest {

    public record Figure(int places) {
        public boolean isZero() {
            return places == 0;
        }
    }

    private final RecordQuestions questions = new RecordQuestions();

    @Test
    void what_a_record_works_out_is_answered_and_its_components_are_left_to_the_platform() {
        var asked = context();
        assertThat(questions.getValue(asked, new Figure(0), "zero")).isEqualTo(true);
        assertThat(asked.isPropertyResolved()).isTrue();
        for (var other : new String[] {"places", "nothing"}) {
            var unasked = context();
            assertThat(questions.getValue(unasked, new Figure(3), other)).isNull();
            assertThat(unasked.isPropertyResolved()).isFalse();
        }
        var bean = context();
        questions.getValue(bean, "a text", "empty");
        assertThat(bean.isPropertyResolved()).isFalse();
    }

    private static ELContext context() {
        return new ELContext() {
            @Override
            public ELResolver getELResolver() {
                return null;
            }

            @Override
            public FunctionMapper getFunctionMapper() {
                return null;
            }

            @Override
            public VariableMapper getVariableMapper() {
                return null;
            }
        };
    }
}
