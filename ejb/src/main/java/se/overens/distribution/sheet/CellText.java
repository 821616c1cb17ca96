package se.overens.distribution.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/// What a cell of a spreadsheet holds, written as a Swedish spreadsheet shows it: what is read from a file reads like
/// what is pasted.
final class CellText {

    /// A spreadsheet counts with fifteen digits and stores what is left of 7,1 as 7.0999999999999996.
    private static final MathContext FIFTEEN = new MathContext(15);
    private static final int MOST_DIGITS = 40;

    private CellText() {
    }

    /// @param stored as in the file, with a point
    static String number(String stored, boolean perCent) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip()).round(FIFTEEN);
        } catch (NumberFormatException noNumber) {
            return stored;
        }
        if (number.signum() == 0) return perCent ? "0 %" : "0";
        BigDecimal shown = (perCent ? number.movePointRight(2) : number).stripTrailingZeros();
        if (Math.abs((long) shown.scale()) > MOST_DIGITS) return stored;
        return shown.toPlainString().replace('.', ',') + (perCent ? " %" : "");
    }

    /// `B7`, of a line and a column counted from 1 and 0.
    static String address(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) letters.insert(0, (char) ('A' + left % 26));
        return letters.append(line).toString();
    }
}
