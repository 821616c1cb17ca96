package se.overens.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Payara's administrator, as its key file knows him. The distribution's has an empty password, which lets in anybody on
/// the machine.
final class AdminPassword {
    private static final int ROUNDS = 100;

    private AdminPassword() {}

    /// The line of `admin-keyfile`: a salted SHA-256, hashed again and again.
    static String line(String password, byte[] salt) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(password.getBytes(StandardCharsets.UTF_8));
            var hash = sha256.digest(salt);
            for (var round = 1; round < ROUNDS; round++) {
                hash = sha256.digest(hash);
            }
            var salted = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, salted, 0, hash.length);
            System.arraycopy(salt, 0, salted, hash.length, salt.length);
            return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(salted) + ";asadmin\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
