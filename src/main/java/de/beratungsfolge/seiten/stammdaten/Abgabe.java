package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.EingabeFehler;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form on its way: done, it leads on with a message; refused, it comes back as it was typed, with the reasons.
 */
record Abgabe(Model model, RedirectAttributes weiter, HttpServletResponse antwort) {

    static final int UNVERARBEITBAR = 422;
    private static final String ANDERE_SCHNELLER = "Jemand hat im selben Augenblick dieselben Stammdaten geändert. "
            + "Bitte den jetzigen Stand ansehen und dann noch einmal speichern.";

    /** @param tun     does it and returns the message
     *  @param ziel    address to go on to
     *  @param nochmal shows the form again and returns its template */
    String versuche(Supplier<String> tun, String ziel, Supplier<String> nochmal) {
        try {
            weiter.addFlashAttribute("meldung", tun.get());
            return "redirect:" + ziel;
        } catch (EingabeFehler fehler) {
            return zurueck(String.join("\n", fehler.gruende()), nochmal);
        } catch (ConcurrencyFailureException | DuplicateKeyException fehler) {
            return zurueck(ANDERE_SCHNELLER, nochmal);
        }
    }

    private String zurueck(String satz, Supplier<String> nochmal) {
        antwort.setStatus(UNVERARBEITBAR);
        model.addAttribute("fehler", satz);
        return nochmal.get();
    }
}
