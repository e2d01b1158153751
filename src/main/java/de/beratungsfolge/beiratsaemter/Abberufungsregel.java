package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.sitzungen.Abstimmungsregel;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A recall needs two thirds of the number of members, not the majority of those present (§ 4 Abs. 2 Satz 5 GeschO-SB). */
@Component
class Abberufungsregel implements Abstimmungsregel {

    private final Abberufungsakten akten;
    private final Sitzungen sitzungen;

    Abberufungsregel(Abberufungsakten akten, Sitzungen sitzungen) {
        this.akten = akten;
        this.sitzungen = sitzungen;
    }

    @Override
    public Optional<Pruefung> fakten(Tagesordnungspunkt punkt, int ja, int nein, int enthaltungen) {
        return punkt.art() != Punktart.ABBERUFUNG || punkt.anliegenId() == null ? Optional.empty()
                : akten.zuAnliegen(punkt.anliegenId()).map(eine -> akten.fakten(eine,
                        sitzungen.sitzung(punkt.sitzungId()).datum(), null,
                        new Abberufungsakten.Stimmzahlen(ja, nein, enthaltungen)));
    }
}
