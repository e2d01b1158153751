package de.beratungsfolge.pruefung.last;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every statement that the program, the engine included, sends to its database. */
class Befehlszaehler implements BeanPostProcessor {

    private final AtomicLong anzahl = new AtomicLong();

    /** @return statements so far */
    long anzahl() {
        return anzahl.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bohne, String name) {
        return bohne instanceof DataSource quelle ? new Gezaehlt(quelle) : bohne;
    }

    private final class Gezaehlt extends DelegatingDataSource {

        private Gezaehlt(DataSource quelle) {
            super(quelle);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return gezaehlt(Connection.class, super.getConnection());
        }
    }

    private <T> T gezaehlt(Class<T> art, T echtes) {
        InvocationHandler weiter = (stellvertreter, methode, angaben) -> {
            if (methode.getName().startsWith("execute")) {
                anzahl.incrementAndGet();
            }
            try {
                Object ergebnis = methode.invoke(echtes, angaben);
                return ergebnis instanceof CallableStatement aufruf ? gezaehlt(CallableStatement.class, aufruf)
                        : ergebnis instanceof PreparedStatement befehl ? gezaehlt(PreparedStatement.class, befehl)
                        : ergebnis instanceof Statement befehl ? gezaehlt(Statement.class, befehl) : ergebnis;
            } catch (InvocationTargetException fehler) {
                throw fehler.getTargetException();
            }
        };
        return art.cast(Proxy.newProxyInstance(art.getClassLoader(), new Class<?>[] {art}, weiter));
    }
}
