@echo off
rem Starts the earshot.jar that lies beside this script. The two options make a short run start sooner.
setlocal
set "JAVA=java"
if not defined JAVA_HOME goto run
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto run
echo earshot: JAVA_HOME is set to "%JAVA_HOME%", but "%JAVA%" does not exist>&2
exit /b 3

:run
"%JAVA%" -Dearshot.command=earshot -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0earshot.jar" %*
exit /b %ERRORLEVEL%
