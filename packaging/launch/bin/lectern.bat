@echo off
rem Starts Lectern with a JDK 25 or later that this script finds by itself.
setlocal EnableDelayedExpansion
set "HERE=%~dp0.."
set "FOUND="
for %%J in ("%LECTERN_JAVA_HOME%" "%HERE%\runtime" "%JAVA_HOME%") do if not defined FOUND call :try "%%~J"
for %%B in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if not defined FOUND if exist "%%~B" for /d %%J in ("%%~B\*") do if not defined FOUND call :try "%%~J"
)
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :try "%%~dpJ.."
if not defined FOUND (
    echo Lectern needs Java 25 or later and found none: install a JDK 25 ^(for example from https://adoptium.net^), or name its folder in JAVA_HOME. 1>&2
    exit /b 2
)
set "MODULES="
for %%F in ("%HERE%\lib\javafx-*.jar") do set "MODULES=!MODULES!;%%~F"
"%FOUND%\bin\java" --module-path "!MODULES:~1!" --add-modules javafx.controls --add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED --add-exports=javafx.graphics/com.sun.javafx.scene.text=ALL-UNNAMED --add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx=ALL-UNNAMED --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:+UseSerialGC -XX:MetaspaceSize=96m %LECTERN_JAVA_OPTIONS% "-Dlectern.home=%HERE%" -cp "%HERE%\lib\*" org.lectern.app.Main %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f tokens^=2^ delims^=^=.^" %%V in ('findstr /b JAVA_VERSION "%~1\release" 2^>nul') do if %%~V GEQ 25 set "FOUND=%~1"
exit /b
