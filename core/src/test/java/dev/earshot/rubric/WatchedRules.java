package dev.earshot.rubric;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules that are watched as they read the judge's memory. */
final class WatchedRules {
    private final Set<String> undeclared = new TreeSet<>();
    private final Map<String, Set<MemoryField>> read = new TreeMap<>();

    /** What rules read without having said so. */
    Set<String> undeclared() {
        return undeclared;
    }

    /** What each rule has read so far, by its id. */
    Map<String, Set<MemoryField>> read() {
        return read;
    }

    /** The same rule, watched; one that cannot read the memory stays as it is. */
    ContextRule watch(ContextRule rule) {
        if (rule instanceof ContextRule.Replaces) {
            return watched(ContextRule.Replaces.class, rule);
        } else if (rule instanceof ContextRule.Weighs) {
            return watched(ContextRule.Weighs.class, rule);
        } else if (rule instanceof ContextRule.Adds) {
            return watched(ContextRule.Adds.class, rule);
        }
        return rule;
    }

    private <R extends ContextRule> R watched(Class<R> kind, ContextRule rule) {
        return proxy(kind, (method, arguments) -> {
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                if (arguments[i] instanceof JudgeMemory memory) {
                    Integer about = arguments[0] instanceof Integer number ? number : null;
                    arguments[i] = watched(rule, about, memory);
                }
            }
            return call(method, rule, arguments);
        });
    }

    private JudgeMemory watched(ContextRule rule, @Nullable Integer about, JudgeMemory memory) {
        Set<MemoryField> declared = declared(rule, about);
        boolean idle = rule instanceof ContextRule.Adds adds && adds.onlyUnderAbuse() && !memory.abusive();
        return proxy(JudgeMemory.class, (method, arguments) -> {
            MemoryField field = field(method);
            read.computeIfAbsent(rule.text().id(), id -> EnumSet.noneOf(MemoryField.class))
                    .add(field);
            String reads = rule.text().id() + " reads " + field;
            if (!declared.contains(field)) {
                undeclared.add(reads);
            } else if (arguments != null && !arguments[0].equals(about)) {
                undeclared.add(reads + " of something else than is judged");
            } else if (idle && field != MemoryField.ABUSIVE) {
                undeclared.add(reads + " though nobody is abusive");
            }
            return call(method, memory, arguments);
        });
    }

    private static Set<MemoryField> declared(ContextRule rule, @Nullable Integer behaviour) {
        if (rule instanceof ContextRule.Replaces replaces) {
            return replaces.reads();
        } else if (rule instanceof ContextRule.Weighs weighs && behaviour != null) {
            return weighs.reads(behaviour);
        } else if (rule instanceof ContextRule.Adds adds) {
            return adds.reads();
        }
        throw new IllegalArgumentException("a rule that cannot read: " + rule);
    }

    static MemoryField field(Method method) {
        return MemoryField.valueOf(method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private interface Handler {
        @Nullable
        Object handle(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.handle(method, arguments)));
    }

    private static @Nullable Object call(Method method, Object on, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
