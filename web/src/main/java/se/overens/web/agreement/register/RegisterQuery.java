package se.overens.web.agreement.register;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.register.model.RegisterQuestion;

/// A question to the register as an address of the API says it.
public class RegisterQuery {

    @QueryParam("q")
    private String q;
    @QueryParam("state")
    private String state;
    @QueryParam("form")
    private String form;
    @QueryParam("party")
    private String party;
    @QueryParam("kind")
    private String kind;
    @QueryParam("year")
    private String year;
    @QueryParam("ends")
    private String ends;
    @QueryParam("addenda")
    private String addenda;
    @QueryParam("model")
    private String model;
    @QueryParam("owner")
    private String owner;
    @QueryParam("turn")
    private String turn;
    @QueryParam("on")
    private String on;
    @QueryParam("sort")
    private String sort;

    public RegisterQuestion question() {
        List<String> values = Arrays.asList(q, state, form, party, kind, year, ends, addenda, model, owner, turn, on, sort);
        Map<String, String> asked = new HashMap<>();
        for (int i = 0; i < values.size(); i++) if (values.get(i) != null) asked.put(RegisterQuestion.KEYS.get(i), values.get(i));
        return RegisterQuestion.of(asked);
    }
}
