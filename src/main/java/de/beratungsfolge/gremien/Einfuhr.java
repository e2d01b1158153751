package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes master data in from files: everything of a file or nothing. */
@Service
public class Einfuhr {

    /** Largest file that is taken, in bytes. */
    public static final int HOECHSTENS = 1024 * 1024;

    private final Map<Einfuhrart, Einfuhrlauf> laeufe;
    private final TransactionTemplate transaktion;

    Einfuhr(List<Einfuhrlauf> laeufe, TransactionTemplate transaktion) {
        this.laeufe = laeufe.stream().collect(Collectors.toMap(Einfuhrlauf::art, Function.identity()));
        this.transaktion = transaktion;
    }

    /** @return the text of an uploaded file
     *  @throws EingabeFehler if it is empty, too large or no text */
    public String text(byte[] inhalt) {
        if (inhalt.length == 0) {
            throw new EingabeFehler("Datei", "Bitte eine Datei wählen, die nicht leer ist.");
        }
        if (inhalt.length > HOECHSTENS) {
            throw new EingabeFehler("Datei", "Sie ist größer als 1 MB.");
        }
        return Csvdatei.text(inhalt);
    }

    /** Does everything the import would do, and undoes it.
     *
     * @return what it would do
     * @throws EingabeFehler with one sentence per bad line, in their order */
    public Einfuhrergebnis vorschau(Einfuhrart art, String text, String person) {
        return transaktion.execute(stand -> {
            stand.setRollbackOnly();
            return lauf(art, text, person);
        });
    }

    /** Imports the file.
     *
     * @param person    login name of whoever imports
     * @param vorgesehen what the person saw beforehand, see {@link Einfuhrergebnis#satz()}
     * @throws EingabeFehler with one sentence per bad line, or if the file would now do something else */
    public Einfuhrergebnis uebernehmen(Einfuhrart art, String text, String vorgesehen, String person) {
        return transaktion.execute(stand -> {
            Einfuhrergebnis ergebnis = lauf(art, text, person);
            if (!ergebnis.satz().equals(vorgesehen)) {
                throw new EingabeFehler("Vorschau", "Die Stammdaten wurden seither geändert; die Datei bewirkt jetzt: "
                        + ergebnis.satz() + ". Bitte noch einmal prüfen.");
            }
            return ergebnis;
        });
    }

    private Einfuhrergebnis lauf(Einfuhrart art, String text, String person) {
        Einfuhrbericht bericht = new Einfuhrbericht();
        laeufe.get(art).einspielen(Csvdatei.lesen(text, art, bericht), bericht, person);
        return bericht.ergebnis();
    }
}
